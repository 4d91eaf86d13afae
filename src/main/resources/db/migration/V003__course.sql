-- Courses on offer. Codes are never reused; target_duties lists position duties joined by commas, empty for all.

create table course (
    code          varchar(40)  not null primary key,
    agency        varchar(26)  not null references agency (code),
    name          varchar(300) not null,
    content       varchar(20)  not null,
    grants        varchar(40),
    mode          varchar(20)  not null,
    location      varchar(20)  not null,
    organizer     varchar(200),
    starts_on     date         not null,
    ends_on       date         not null,
    hours         integer      not null,
    seats         integer      not null,
    cost_per_seat bigint       not null,
    target_duties varchar(60)  not null,
    refresher     boolean      not null,
    cancelled_on  date,
    cancel_reason varchar(500),
    check (starts_on <= ends_on),
    foreign key (agency, grants) references requirement (agency, code)
);
create index course_by_start on course (agency, starts_on, code);
