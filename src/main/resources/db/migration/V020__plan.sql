create table plan (
    id            varchar(80) primary key,
    version       bigint      not null,
    agency        varchar(26) not null,
    training_year integer     not null,
    status        varchar(20) not null,
    opened_on     date        not null,
    note          varchar(4000),
    return_reason varchar(4000),
    cancel_reason varchar(4000),
    drafted_by    varchar(40),
    drafted_on    date,
    decided_by    varchar(40),
    decided_on    date
);
create index plan_by_year on plan (agency, training_year);

create table plan_course (
    plan          varchar(80) not null references plan (id),
    course        varchar(40) not null,
    status        varchar(20) not null,
    seats         integer     not null,
    cost_per_seat bigint      not null,
    primary key (plan, course)
);
