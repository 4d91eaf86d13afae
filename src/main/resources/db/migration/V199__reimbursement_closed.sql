-- Why a case ended with its course before anything was decided, and when.
alter table reimbursement add column close_reason varchar(4000);
alter table reimbursement add column closed_on date;
