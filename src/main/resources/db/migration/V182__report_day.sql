-- The figures of every unit on the day hr put the report together, beside those its head reported on.
alter table report_unit add column consolidated_members integer;
alter table report_unit add column consolidated_people integer;
alter table report_unit add column consolidated_completed integer;
alter table report_unit add column consolidated_not_passed integer;
alter table report_unit add column consolidated_withdrawn integer;
alter table report_unit add column consolidated_unreported integer;
alter table report_unit add column consolidated_running integer;
alter table report_unit add column consolidated_evaluated integer;
alter table report_unit add column consolidated_pending integer;
alter table report_unit add column consolidated_not_yet_due integer;
alter table report_unit add column consolidated_hours integer;
