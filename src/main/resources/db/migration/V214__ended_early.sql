-- A deputyship or a leave that ends sooner than was laid down: the first day on which it holds no more, and who said so, when and
-- why. What was laid down stays.
alter table deputy add column ended_from date;
alter table deputy add column ended_by varchar(40);
alter table deputy add column end_recorded_on date;
alter table deputy add column end_reason varchar(500);
alter table officer_leave add column ended_from date;
alter table officer_leave add column ended_by varchar(40);
alter table officer_leave add column end_recorded_on date;
alter table officer_leave add column end_reason varchar(500);
