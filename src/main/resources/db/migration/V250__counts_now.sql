-- How many participations and evaluations stand how, counted from the rows themselves. PostgreSQL keeps the same numbers beside the rows
-- (V251), so that a page need not count a year's people each time; H2 counts them here.
create view participation_by_course_now as
    select agency, course, outcome, count(*) as people from participation group by agency, course, outcome;
create view participation_by_day_now as
    select agency, unit, report_due_on, concluded_on, outcome, count(*) as people
    from participation group by agency, unit, report_due_on, concluded_on, outcome;
create view evaluation_by_course_now as
    select agency, course, status, count(*) as people from evaluation group by agency, course, status;
create view evaluation_by_day_now as
    select agency, unit, opens_on, closed_on, cancelled_on, count(*) as people
    from evaluation group by agency, unit, opens_on, closed_on, cancelled_on;

-- What one person has passed, in the order of days.
drop index participation_of_officer;
create index participation_of_officer on participation (officer, outcome, concluded_on, course);
