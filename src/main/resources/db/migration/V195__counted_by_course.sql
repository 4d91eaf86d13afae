-- the year at a glance counts people by course and how they stand; the counts are read from the indexes alone
create index participation_standing on participation (agency, course, outcome);
create index evaluation_standing on evaluation (agency, course, status);
