-- One evaluation for each passed participation. Marks are six whole numbers in the order of the criteria, joined by ';'.
create table evaluation (
    id               varchar(90)  not null primary key,
    version          bigint       not null,
    agency           varchar(26)  not null,
    course           varchar(40)  not null,
    officer          varchar(40)  not null,
    unit             varchar(26)  not null,
    status           varchar(12)  not null check (status in ('WAITING', 'OPEN', 'CLOSED', 'CANCELLED')),
    course_ended_on  date         not null,
    opens_on         date         not null,
    opened_on        date,
    assessor_group   varchar(64),
    policy_version   integer,
    self_state       varchar(12)  not null check (self_state in ('AWAITED', 'GIVEN', 'DECLINED', 'LAPSED')),
    self_marks       varchar(20),
    self_comment     varchar(4000),
    head_marks       varchar(20),
    head_comment     varchar(4000),
    assessed_by      varchar(64),
    assessed_on      date,
    citizen_mean     numeric(4, 2),
    citizen_count    integer,
    score            numeric(5, 2),
    rating           varchar(16),
    score_number     integer      not null,
    closed_on        date,
    objections_until date,
    cancelled_on     date,
    cancel_reason    varchar(4000)
);

create index evaluation_by_agency on evaluation (agency, status, closed_on);
create index evaluation_by_officer on evaluation (officer, status);

-- Every score ever published, with all it was computed from: never changed, only followed by the next.
create table evaluation_score (
    evaluation     varchar(90)   not null references evaluation (id),
    score_number   integer       not null,
    policy_version integer       not null,
    self_marks     varchar(20),
    head_marks     varchar(20)   not null,
    citizen_mean   numeric(4, 2),
    citizen_count  integer,
    score          numeric(5, 2) not null,
    rating         varchar(16)   not null,
    computed_on    date          not null,
    reason         varchar(4000),
    primary key (evaluation, score_number)
);

-- An objection of the person judged, and what came of it.
create table evaluation_dispute (
    id         varchar(100)  not null primary key,
    version    bigint        not null,
    evaluation varchar(90)   not null references evaluation (id),
    objection  varchar(4000) not null,
    raised_on  date          not null,
    status     varchar(12)   not null check (status in ('OPEN', 'UPHELD', 'REJECTED')),
    answer     varchar(4000),
    decided_by varchar(64),
    decided_on date
);

create index evaluation_dispute_by_evaluation on evaluation_dispute (evaluation, status);
