-- The days before which units and agency send the yearly report; every version that exists keeps those they were.
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'report.unitsBefore', '10/12' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'report.agencyBefore', '15/12' from policy_version;

-- The version a year was planned by gives all its days, those of its report too.
alter table training_year add column policy_version integer;
update training_year set policy_version = (select max(v.version_number) from policy_version v
    where v.agency in (training_year.agency, '*') and (v.valid_from <= training_year.started_on or v.agency = '*') and v.withdrawn_at is null);
