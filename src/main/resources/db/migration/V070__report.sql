create table report (
    id                   varchar(80) primary key,
    version              bigint      not null,
    agency               varchar(26) not null,
    training_year        integer     not null,
    round_no             integer     not null,
    topic                varchar(4000),
    status               varchar(20) not null,
    opened_on            date        not null,
    units_due_on         date        not null,
    consolidation_due_on date        not null,
    signature_due_on     date        not null,
    report_text          varchar(4000),
    consolidated_by      varchar(40),
    consolidated_on      date,
    return_reason        varchar(4000),
    decided_by           varchar(40),
    decided_on           date
);
create index report_by_year on report (agency, training_year);

create table report_unit (
    id                varchar(120) primary key,
    version           bigint       not null,
    report            varchar(80)  not null references report (id),
    round_no          integer      not null,
    unit              varchar(26)  not null,
    status            varchar(20)  not null,
    results_text      varchar(4000),
    difficulties_text varchar(4000),
    proposals_text    varchar(4000),
    silent_reason     varchar(4000),
    recorded_by       varchar(40),
    recorded_on       date,
    unique (report, round_no, unit)
);
