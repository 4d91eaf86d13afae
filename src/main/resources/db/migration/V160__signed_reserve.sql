-- The decision on a course names its reserve in order; the signature stands on every name of it, and so does moving up.
-- Names that waited when a decision was signed before this version were no part of it and have no place in a reserve.

alter table nominee add reserve_place integer;
alter table nominee add reserve_signed_by varchar(40);
alter table nominee add reserve_signed_on date;
alter table nominee add moved_up_on date;
alter table nominee add in_place_of varchar(40);

-- Where every chairman is on the list, the superior decides and hr records that document.
alter table nomination add superior_decides boolean default false not null;
alter table nomination add superior_document_no varchar(100);
alter table nomination add superior_document_on date;
