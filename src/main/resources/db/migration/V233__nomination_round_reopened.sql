-- A unit may be asked for more names after the list was returned: since when, and since when each name stands.
alter table unit_round add column reopened_on date;
alter table nominee add column named_on date;
