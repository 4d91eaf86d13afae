-- Why hr cancelled a report out of turn; by whom and when stands in the columns of the decision.
alter table report add column cancel_reason varchar(4000);
