create table survey (
    id                 varchar(80) primary key,
    version            bigint      not null,
    agency             varchar(26) not null,
    training_year      integer     not null,
    round_no           integer     not null,
    status             varchar(20) not null,
    opened_on          date        not null,
    units_due_on       date        not null,
    consolidation_note varchar(4000),
    closed_on          date,
    closed_by          varchar(40)
);

create table survey_unit (
    id            varchar(120) primary key,
    version       bigint       not null,
    survey        varchar(80)  not null references survey (id),
    round_no      integer      not null,
    unit          varchar(26)  not null,
    status        varchar(20)  not null,
    other_needs   varchar(4000),
    silent_reason varchar(4000),
    recorded_by   varchar(40),
    recorded_on   date,
    unique (survey, round_no, unit)
);

create table survey_need (
    survey_unit varchar(120) not null references survey_unit (id),
    officer     varchar(40)  not null,
    requirement varchar(40)  not null,
    status      varchar(20)  not null,
    primary key (survey_unit, officer, requirement)
);

create table survey_wish (
    survey_unit varchar(120)  not null references survey_unit (id),
    officer     varchar(40)   not null,
    text        varchar(4000) not null,
    primary key (survey_unit, officer)
);
