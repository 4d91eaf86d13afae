-- Targets are counted from these indexes alone: what falls due in a period, what a person has passed and been credited.
drop index participation_by_due_day;
create index participation_by_due_day on participation (agency, report_due_on, unit, officer, course, outcome, concluded_on);
drop index participation_of_agency;
create index participation_of_agency on participation (agency, concluded_on, outcome, officer, course);
drop index evaluation_by_opening;
create index evaluation_by_opening on evaluation (agency, opens_on, unit, officer, course, closed_on, cancelled_on);
drop index hours_credit_of_year;
create index hours_credit_of_year on hours_credit (agency, credit_year, officer, credited_on, hours);
-- Few ever move up from a waiting list.
create index nominee_moved_up on nominee (agency, moved_up_on, id);
