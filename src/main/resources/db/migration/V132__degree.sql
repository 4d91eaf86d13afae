-- What the conditions of postgraduate study ask (Nghị định 171/2025/NĐ-CP, Điều 4, Điều 5). Course files carry none of it: hr records it.

-- Courses that lead to a degree; every other course asks nothing of this.
create table degree_course (
    course          varchar(40)              not null primary key references course (code),
    degree          varchar(20)              not null,
    training_months integer                  not null check (training_months > 0),
    recorded_by     varchar(40)              not null,
    recorded_at     timestamp with time zone not null
);

-- The yearly classification as it was decided (Nghị định 335/2025/NĐ-CP).
create table performance_grade (
    officer          varchar(40)              not null,
    performance_year integer                  not null,
    grade            varchar(20)              not null,
    recorded_by      varchar(40)              not null,
    recorded_at      timestamp with time zone not null,
    primary key (officer, performance_year)
);

-- The written promise to serve the agency after the degree.
create table service_commitment (
    course      varchar(40)              not null references course (code),
    officer     varchar(40)              not null,
    months      integer                  not null check (months > 0),
    signed_on   date                     not null,
    recorded_by varchar(40)              not null,
    recorded_at timestamp with time zone not null,
    primary key (course, officer)
);

insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'postgraduate.mostAge', '45' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'postgraduate.yearsOfService', '3' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'postgraduate.goodYears', '2' from policy_version;
insert into policy_parameter (agency, version_number, name, setting)
    select agency, version_number, 'postgraduate.commitmentFactor', '3' from policy_version;
