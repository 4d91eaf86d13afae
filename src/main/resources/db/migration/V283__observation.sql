-- observation.*: from when on equal marks of a rater are shown for somebody to look at; every version that exists keeps what was in code.
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'observation.fewestSheets', '3' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'observation.fewestForMost', '5' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'observation.mostPercent', '90' from policy_version;
