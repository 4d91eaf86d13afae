-- On H2 the counts are counted when asked.
create view participation_by_course as select * from participation_by_course_now;
create view participation_by_day as select * from participation_by_day_now;
create view evaluation_by_course as select * from evaluation_by_course_now;
create view evaluation_by_day as select * from evaluation_by_day_now;
