-- Who is missing in a unit, person by person: what has not come to its end, in the words of vn.boiduong.target.CaseCounts.
create index participation_unended on participation (agency, unit, officer, course) include (report_due_on, concluded_on, outcome)
    where (concluded_on is null or outcome is null or outcome = 'UNREPORTED');
create index evaluation_unended on evaluation (agency, unit, officer, course) include (opens_on, closed_on, cancelled_on)
    where (closed_on is null and cancelled_on is null);
-- Which courses somebody is in.
create index participation_under_way on participation (officer, course) include (agency) where concluded_on is null;
-- The first course somebody passed is found without looking at the participation itself.
drop index participation_of_officer;
create index participation_of_officer on participation (officer, outcome, concluded_on, course, agency);
