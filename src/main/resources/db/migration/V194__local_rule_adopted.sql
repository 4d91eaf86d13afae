-- Who put a local rule in force, and when; the document is its basis.
alter table reimbursement_regime add column adopted_by varchar(64);
alter table reimbursement_regime add column adopted_on date;
