-- Whoever signs may add a reason to the head's, each as long as its field takes.
alter table nominee alter column override_reason set data type varchar(6100);
