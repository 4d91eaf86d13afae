-- By which rules costs are paid back, by person type and date of being sent or committed. Agency '*' is shipped for every
-- agency; a local rule is shipped out of use, an agency that has one puts it in use with the document that introduced it.
-- reduction_percent and payment_days are empty where the number is not known: nothing is reduced, the policy's days count.
create table reimbursement_regime (
    agency             varchar(26)  not null,
    code               varchar(20)  not null,
    person_type        varchar(20)  not null,
    valid_from         date         not null,
    valid_until        date,
    in_use             boolean      not null,
    basis              varchar(300) not null,
    lowest_level       varchar(20)  not null,
    cost_article       varchar(200) not null,
    commitment_factor  integer      not null,
    month_rounding     varchar(10)  not null,
    commitment_article varchar(200) not null,
    reduction_percent  numeric(5,2),
    reduction_at_most  numeric(5,2),
    reduction_article  varchar(200) not null,
    payment_days       integer,
    payment_article    varchar(200) not null,
    primary key (agency, code, person_type, valid_from),
    check (commitment_factor > 0)
);

-- Decree 171/2025 names civil servants alone; 101/2017 stood for the others until 259/2026 repealed it on 01/07/2026.
insert into reimbursement_regime (agency, code, person_type, valid_from, valid_until, in_use, basis, lowest_level, cost_article,
    commitment_factor, month_rounding, commitment_article, reduction_percent, reduction_at_most, reduction_article, payment_days,
    payment_article) values
    ('*', '171/2025', 'CONG_CHUC', date '2025-07-01', null, true, 'Nghị định 171/2025/NĐ-CP', 'POSTGRADUATE',
        'Điều 7 Nghị định 171/2025/NĐ-CP', 3, 'NEAREST', 'Khoản 3 Điều 5 Nghị định 171/2025/NĐ-CP',
        null, null, 'Khoản 2 Điều 8 Nghị định 171/2025/NĐ-CP', null, 'Điều 13 Nghị định 171/2025/NĐ-CP'),
    ('*', '101/2017', 'CONG_CHUC', date '2017-10-21', date '2025-06-30', true, 'Nghị định 101/2017/NĐ-CP', 'DEGREE',
        'Điều 8 Nghị định 101/2017/NĐ-CP', 2, 'NEAREST', 'Điều 6 Nghị định 101/2017/NĐ-CP',
        1.00, 1.50, 'Điều 9 Nghị định 101/2017/NĐ-CP', 120, 'Điều 14 Nghị định 101/2017/NĐ-CP'),
    ('*', '101/2017', 'CAN_BO', date '2017-10-21', date '2026-06-30', true, 'Nghị định 101/2017/NĐ-CP', 'DEGREE',
        'Điều 8 Nghị định 101/2017/NĐ-CP', 2, 'NEAREST', 'Điều 6 Nghị định 101/2017/NĐ-CP',
        1.00, 1.50, 'Điều 9 Nghị định 101/2017/NĐ-CP', 120, 'Điều 14 Nghị định 101/2017/NĐ-CP'),
    ('*', '101/2017', 'VIEN_CHUC', date '2017-10-21', date '2026-06-30', true, 'Nghị định 101/2017/NĐ-CP', 'DEGREE',
        'Điều 8 Nghị định 101/2017/NĐ-CP', 2, 'NEAREST', 'Điều 6 Nghị định 101/2017/NĐ-CP',
        1.00, 1.50, 'Điều 9 Nghị định 101/2017/NĐ-CP', 120, 'Điều 14 Nghị định 101/2017/NĐ-CP');

insert into reimbursement_regime (agency, code, person_type, valid_from, valid_until, in_use, basis, lowest_level, cost_article,
    commitment_factor, month_rounding, commitment_article, reduction_percent, reduction_at_most, reduction_article, payment_days,
    payment_article)
select '*', 'LOCAL', person_type, date '2025-07-01', null, false, 'Quy định của địa phương', 'SHORT_COURSE', 'Quy định của địa phương',
    3, 'NEAREST', 'Quy định của địa phương', null, null, 'Quy định của địa phương', null, 'Quy định của địa phương'
from (values ('CAN_BO'), ('CONG_CHUC'), ('VIEN_CHUC'), ('LAO_DONG')) as people (person_type);

create table reimbursement (
    id                   varchar(81)   not null primary key,
    version              bigint        not null,
    agency               varchar(26)   not null,
    course               varchar(40)   not null,
    officer              varchar(40)   not null,
    status               varchar(20)   not null,
    open_reason          varchar(4000) not null,
    opened_by            varchar(64)   not null,
    opened_on            date          not null,
    cost                 bigint,
    training_level       varchar(20),
    reimbursement_case   varchar(30),
    exemption            varchar(20),
    committed_on         date,
    training_months      integer,
    served_months        integer,
    service_years        integer,
    reduction_rate       numeric(5,2),
    regime               varchar(20),
    share                varchar(20),
    amount               bigint,
    payment_days         integer,
    payment_article      varchar(200),
    costs_confirmed_by   varchar(64),
    costs_confirmed_on   date,
    due                  boolean,
    decision_reason      varchar(4000),
    council_note         varchar(4000),
    decided_by           varchar(64),
    decided_on           date,
    paid_amount          bigint,
    paid_on              date,
    receipt_no           varchar(100),
    payment_confirmed_by varchar(64),
    payment_confirmed_on date
);
create index reimbursement_by_agency on reimbursement (agency, status, id);

create table reimbursement_step (
    reimbursement     varchar(81)   not null references reimbursement (id),
    reimbursement_key integer       not null,
    sentence          varchar(2000) not null,
    primary key (reimbursement, reimbursement_key)
);
