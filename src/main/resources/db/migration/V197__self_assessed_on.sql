-- The day of the officer's own assessment; not known of those given before this version.
alter table evaluation add column self_assessed_on date;
