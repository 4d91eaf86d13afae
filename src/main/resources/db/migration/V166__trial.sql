-- A draft policy rehearsed on the agency's own year. running carries the agency while it goes on, so that there is one at a time;
-- beat is the machine's time of its last sign of life. draft: the parameters as a CSV table; ranking, tasks: what differs.
create table trial (
    agency       varchar(26)              not null,
    trial_number integer                  not null,
    trial_year   integer                  not null,
    base_version integer                  not null,
    status       varchar(20)              not null,
    running      varchar(26) unique,
    started_by   varchar(40)              not null,
    started_at   timestamp with time zone not null,
    beat         timestamp with time zone not null,
    progress     varchar(1000)            not null,
    draft        text                     not null,
    notes        varchar(2000),
    failure      varchar(4000),
    ranking      text,
    tasks        text,
    primary key (agency, trial_number)
);
