-- A unit that had nobody to name when the nomination opened may be asked later: since when, and why.
alter table unit_round add column asked_late_on date;
alter table unit_round add column asked_because varchar(4000);
