-- Days the office counts by before anybody has read the notice that ordains them: hr is asked, deadlines follow them meanwhile.
create table calendar_question (
    day_on      date         not null primary key,
    kind        varchar(12)  not null,
    said_by     varchar(400) not null,
    answer      varchar(400),
    answered_by varchar(64),
    answered_at timestamp with time zone
);

-- The swap of Monday 31/08/2026 was reported; the notice of the year does not hold it as far as it has been read.
insert into calendar_question (day_on, kind, said_by)
select day_on, kind, source from calendar_day
where day_on in (date '2026-08-22', date '2026-08-31') and source = 'Tin báo chí, chưa đối chiếu văn bản';
