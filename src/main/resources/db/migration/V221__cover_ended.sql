-- A cover may end before its day: until_day is the last day it counts, last_day the day it was agreed for. One that ends before it
-- began never counts and stays for those who audit.
alter table covered_post add column until_day date;
update covered_post set until_day = last_day;
alter table covered_post alter column until_day set not null;
alter table covered_post add column ended_by varchar(40);
alter table covered_post add column end_reason varchar(4000);
