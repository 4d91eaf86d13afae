-- A version not yet in force may be withdrawn, or replaced by one from the same day: it stays, with who, when and why, for
-- those who audit. So a day no longer belongs to one version alone; the tables are made anew without that rule.
create table policy_version_kept (
    agency           varchar(26)              not null,
    version_number   integer                  not null,
    valid_from       date                     not null,
    introduced_at    timestamp with time zone not null,
    introduced_by    varchar(64)              not null,
    reason           varchar(2000),
    withdrawn_at     timestamp with time zone,
    withdrawn_by     varchar(64),
    withdrawn_reason varchar(2000),
    replaced_by      integer,
    primary key (agency, version_number)
);
insert into policy_version_kept (agency, version_number, valid_from, introduced_at, introduced_by, reason)
    select agency, version_number, valid_from, introduced_at, introduced_by, reason from policy_version;

create table policy_parameter_kept (
    agency         varchar(26)  not null,
    version_number integer      not null,
    name           varchar(80)  not null,
    setting        varchar(400) not null,
    primary key (agency, version_number, name),
    foreign key (agency, version_number) references policy_version_kept (agency, version_number)
);
insert into policy_parameter_kept (agency, version_number, name, setting)
    select agency, version_number, name, setting from policy_parameter;

drop table policy_parameter;
drop table policy_version;
alter table policy_version_kept rename to policy_version;
alter table policy_parameter_kept rename to policy_parameter;
