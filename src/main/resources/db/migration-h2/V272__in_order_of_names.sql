-- Where a name stands among others (vn.boiduong.directory.NameOrder), filled in by the migrations "people in order" and "courses in order":
-- compared sign by sign.
alter table officer add column name_order varchar(2000) not null default '';
create index officer_by_name on officer (agency, name_order, id, left_on, unit);
create index officer_of_unit_by_name on officer (agency, unit, name_order, id, left_on);
alter table course add column name_order varchar(2000) not null default '';
create index course_by_name on course (agency, name_order, code, starts_on);
-- How many people a unit has, without their rows.
drop index officer_by_unit;
create index officer_by_unit on officer (agency, unit, left_on, id);
