-- One row when this database was filled by the demo: how far its clock runs ahead of the system's. Empty everywhere else.
create table demo (
    id             integer primary key,
    offset_seconds bigint not null
);
