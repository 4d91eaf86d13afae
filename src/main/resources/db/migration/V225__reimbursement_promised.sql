-- The service promised in writing, as it was on record when hr confirmed the costs: T1 of the sum.
alter table reimbursement add column promised_months integer;
