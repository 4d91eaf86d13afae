-- A survey that ended unfinished says why and when; a plan has the columns.
alter table survey add column cancel_reason varchar(4000);
alter table survey add column cancelled_on date;
