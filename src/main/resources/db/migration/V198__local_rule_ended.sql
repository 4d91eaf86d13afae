-- By which document a local rule ends, and who recorded that when; its last day is valid_until.
alter table reimbursement_regime add column ended_basis varchar(300);
alter table reimbursement_regime add column ended_by varchar(64);
alter table reimbursement_regime add column ended_on date;
