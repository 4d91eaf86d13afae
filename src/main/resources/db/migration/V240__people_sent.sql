-- How many people the whole agency sent: somebody two units sent is one person. Reports put together before show the sum of the units.
alter table report add column people_sent integer;
