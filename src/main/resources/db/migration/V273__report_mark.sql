-- What a report says and which certificate it names, each as a mark that is the same for the same words (vn.boiduong.participation.ReportMarks):
-- of every participation as its newest report stands. A mark is alike once somebody else has it too; then it is looked at more closely.
create table report_mark (
    participation varchar(90) not null references participation (id),
    kind varchar(12) not null,
    agency varchar(26) not null,
    officer varchar(40) not null,
    course_year integer not null,
    mark varchar(64) not null,
    alike boolean not null,
    primary key (participation, kind)
);
create index report_mark_same on report_mark (agency, kind, mark, officer, course_year);
create index report_mark_alike on report_mark (agency, kind, alike, course_year, mark, officer, participation);

-- The sheets of a year, from an index alone.
drop index evaluation_by_agency;
create index evaluation_by_agency on evaluation (agency, status, closed_on, assessed_by, head_marks, rating, id);
