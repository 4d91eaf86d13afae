-- condition.*: what becomes of who does not meet a condition of eligibility. Every version that exists keeps what the decision table
-- said until now, so that whoever was refused or sent under it would be again.
insert into policy_parameter (agency, version_number, name, setting)
    select v.agency, v.version_number, c.name, c.setting from policy_version v cross join (
        select 'condition.TARGET_GROUP' as name, 'REFUSED' as setting
        union all select 'condition.NOT_HELD', 'REFUSED'
        union all select 'condition.NO_OVERLAP', 'REFUSED'
        union all select 'condition.UNIT_STRENGTH', 'REASON'
        union all select 'condition.ON_LEAVE', 'REFUSED'
        union all select 'condition.POSTGRADUATE', 'REFUSED') c;

-- A nomination judges by the version in force on the day it opened, whatever is introduced while it runs; null before that day.
alter table nomination add column policy_version integer;
update nomination set policy_version = (select max(v.version_number) from policy_version v
    where v.agency in (nomination.agency, '*') and (v.valid_from <= nomination.opened_on or v.agency = '*') and v.withdrawn_at is null)
where opened_on is not null;

-- A reason may set several conditions aside.
alter table nominee alter column overridden set data type varchar(200);
