-- A round hr closed for a silent unit and that was opened again: when and why it had been closed.
alter table unit_round add column earlier_closed_on date;
alter table unit_round add column earlier_closed_reason varchar(4000);
