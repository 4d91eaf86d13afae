create table training_year (
    id               varchar(80) primary key,
    version          bigint      not null,
    agency           varchar(26) not null,
    training_year    integer     not null,
    round_no         integer     not null,
    status           varchar(20) not null,
    started_by       varchar(40) not null,
    started_on       date        not null,
    units_due_on     date,
    ranking_opens_on date,
    report_opens_on  date,
    cancelled_by     varchar(40),
    cancel_reason    varchar(4000),
    ended_on         date,
    unique (agency, training_year)
);

create table training_year_unit (
    id              varchar(120) primary key,
    version         bigint       not null,
    year_key        varchar(80)  not null references training_year (id),
    round_no        integer      not null,
    unit            varchar(26)  not null,
    status          varchar(20)  not null,
    disseminated_on date,
    note            varchar(4000),
    recorded_by     varchar(40),
    recorded_on     date,
    unique (year_key, round_no, unit)
);
