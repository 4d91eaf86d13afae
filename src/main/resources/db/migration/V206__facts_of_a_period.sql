-- The start page counts targets from the facts of their periods alone.
create index participation_by_due_day on participation (agency, report_due_on);
create index evaluation_by_opening on evaluation (agency, opens_on);
create index hours_credit_of_officer on hours_credit (officer, credit_year);
