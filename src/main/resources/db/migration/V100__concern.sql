-- Difficulties people raise, numbered per agency without a gap.
create table concern_count (
    agency      varchar(26) not null primary key,
    last_number integer     not null
);

create table concern (
    id           varchar(40)   not null primary key,
    version      bigint        not null,
    agency       varchar(26)   not null,
    number       integer       not null,
    status       varchar(20)   not null,
    raised_by    varchar(40)   not null,
    unit         varchar(26)   not null,
    raised_on    date          not null,
    question     varchar(1200) not null,
    pass_up_note varchar(2000),
    passed_up_by varchar(40),
    passed_up_on date,
    answer       varchar(2000),
    answered_by  varchar(40),
    answered_on  date,
    unique (agency, number)
);
create index concern_by_asker on concern (raised_by, number);
