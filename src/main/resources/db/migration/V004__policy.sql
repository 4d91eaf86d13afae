-- Parameters in versions, each valid from a date. Agency '*' is the shipped version 1, which serves every agency until it
-- has one of its own; an agency's versions count from 2.
create table policy_version (
    agency         varchar(26)              not null,
    version_number integer                  not null,
    valid_from     date                     not null,
    introduced_at  timestamp with time zone not null,
    introduced_by  varchar(64)              not null,
    reason         varchar(2000),
    primary key (agency, version_number),
    unique (agency, valid_from)
);

create table policy_parameter (
    agency         varchar(26)  not null,
    version_number integer      not null,
    name           varchar(80)  not null,
    setting        varchar(400) not null,
    primary key (agency, version_number, name),
    foreign key (agency, version_number) references policy_version (agency, version_number)
);

insert into policy_version (agency, version_number, valid_from, introduced_at, introduced_by, reason) values
    ('*', 1, date '2020-01-01', timestamp with time zone '2020-01-01 00:00:00+07:00', 'system', 'Mặc định của phần mềm');

-- deadline.*: working days of a human task, or of a period.
-- ConfirmPayment: 120 calendar days (Nghị định 101/2017, Điều 14) are 82 working days less a year's holidays in proportion.
insert into policy_parameter (agency, version_number, name, setting) values
    ('*', 1, 'deadline.ConfirmDissemination', '10'),
    ('*', 1, 'deadline.DeclareNeeds', '10'),
    ('*', 1, 'deadline.ConsolidateNeeds', '5'),
    ('*', 1, 'deadline.DraftPlan', '5'),
    ('*', 1, 'deadline.ApprovePlan', '5'),
    ('*', 1, 'deadline.AllocateSeats', '2'),
    ('*', 1, 'deadline.ApproveNominations', '5'),
    ('*', 1, 'deadline.ConsolidateNominations', '2'),
    ('*', 1, 'deadline.SignDecision', '3'),
    ('*', 1, 'deadline.ReportResult', '5'),
    ('*', 1, 'deadline.VerifyResult', '3'),
    ('*', 1, 'deadline.DecideFollowUp', '5'),
    ('*', 1, 'deadline.SelfAssess', '10'),
    ('*', 1, 'deadline.AssessOfficer', '10'),
    ('*', 1, 'deadline.ReviewDispute', '5'),
    ('*', 1, 'deadline.ReviewRanking', '5'),
    ('*', 1, 'deadline.ResolveObjection', '5'),
    ('*', 1, 'deadline.ApproveRanking', '3'),
    ('*', 1, 'deadline.SubmitUnitReport', '5'),
    ('*', 1, 'deadline.ConsolidateReport', '2'),
    ('*', 1, 'deadline.SignReport', '1'),
    ('*', 1, 'deadline.ConfirmCosts', '10'),
    ('*', 1, 'deadline.DecideReimbursement', '10'),
    ('*', 1, 'deadline.ConfirmPayment', '82'),
    ('*', 1, 'deadline.AnswerConcern', '5'),
    ('*', 1, 'deadline.DecideConcern', '5'),
    ('*', 1, 'deadline.Objections', '5'),
    ('*', 1, 'deadline.NominationLead', '15'),
    ('*', 1, 'deadline.RoundGrace', '3'),
    ('*', 1, 'deadline.ReportGrace', '10'),
    ('*', 1, 'reminder.days', '3;5'),
    ('*', 1, 'criterion.1.name', 'Kết quả thực thi nhiệm vụ'),
    ('*', 1, 'criterion.1.weight', '25'),
    ('*', 1, 'criterion.2.name', 'Chất lượng tham mưu'),
    ('*', 1, 'criterion.2.weight', '20'),
    ('*', 1, 'criterion.3.name', 'Tinh thần trách nhiệm'),
    ('*', 1, 'criterion.3.weight', '15'),
    ('*', 1, 'criterion.4.name', 'Kỷ luật, kỷ cương hành chính'),
    ('*', 1, 'criterion.4.weight', '15'),
    ('*', 1, 'criterion.5.name', 'Năng lực phối hợp liên ngành'),
    ('*', 1, 'criterion.5.weight', '10'),
    ('*', 1, 'criterion.6.name', 'Mức độ hài lòng của người dân, doanh nghiệp'),
    ('*', 1, 'criterion.6.weight', '15'),
    ('*', 1, 'rater.self', '20'),
    ('*', 1, 'rater.head', '80'),
    ('*', 1, 'rater.peers', '0'),
    ('*', 1, 'rater.fewestCitizens', '5'),
    ('*', 1, 'ranking.evaluation', '70'),
    ('*', 1, 'ranking.test', '20'),
    ('*', 1, 'ranking.hours', '10'),
    ('*', 1, 'ranking.opens', '20/11'),
    ('*', 1, 'report.opens', '25/11'),
    ('*', 1, 'hours.target', '40'),
    ('*', 1, 'strength.percent', '30');
