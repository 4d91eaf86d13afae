-- practice.months: months between the end of a course and its evaluation; every version that exists keeps the three they were.
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'practice.months', '3' from policy_version;
