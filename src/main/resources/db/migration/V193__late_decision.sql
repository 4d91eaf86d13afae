-- Why a decision was signed although the course had begun.
alter table nomination add column late_reason varchar(4000);
