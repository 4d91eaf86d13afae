-- band.*: from which score a level begins, for evaluations and rankings alike. Every version that exists keeps the bounds
-- the decision tables had until now, so that what was computed by it stays as it is.
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'band.excellent', '90' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'band.good', '70' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'band.satisfactory', '50' from policy_version;
