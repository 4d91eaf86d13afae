-- What a ranking was before something it was computed from was put right: kept as people saw it, with the reason.
alter table ranking add column table_version integer default 1 not null;

create table ranking_version (
    ranking varchar(40) not null references ranking (id),
    table_version integer not null,
    policy_version integer not null,
    computed_on date not null,
    replaced_on date not null,
    replaced_by varchar(40) not null,
    reason varchar(4000) not null,
    primary key (ranking, table_version)
);

create table ranking_version_row (
    ranking varchar(40) not null,
    table_version integer not null,
    officer varchar(40) not null,
    unit varchar(26) not null,
    credited_hours integer not null,
    exempt boolean not null,
    evaluation numeric(5, 2),
    test numeric(5, 2),
    hours numeric(5, 2),
    score numeric(5, 2),
    grade varchar(20),
    rank_in_agency integer,
    rank_in_unit integer,
    not_ranked varchar(20),
    primary key (ranking, table_version, officer),
    foreign key (ranking, table_version) references ranking_version (ranking, table_version)
);

create table ranking_version_input (
    ranking varchar(40) not null,
    table_version integer not null,
    officer varchar(40) not null,
    kind varchar(12) not null,
    course varchar(40) not null,
    course_hours integer not null,
    score numeric(5, 2) not null,
    primary key (ranking, table_version, officer, kind, course),
    foreign key (ranking, table_version) references ranking_version (ranking, table_version)
);

-- Which table was objected to, what was put right outside it, and what the answer changed.
alter table ranking_objection add column table_version integer default 1 not null;
alter table ranking_objection add column remedy varchar(4000);
alter table ranking_objection add column effect varchar(4000);
