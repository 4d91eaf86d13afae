-- Accounts, failed sign-ins and the set-up code. Passwords stay in the engine's user; every time here is the system's, never the office clock's.

create table account (
    officer         varchar(64) primary key,
    must_change     boolean not null,
    password_set_at timestamp with time zone not null,
    disabled_at     timestamp with time zone
);

-- One row per subject that failed lately: a person at an address, a person, an address.
create table sign_in_failure (
    subject      varchar(180) primary key,
    person       varchar(64),
    failures     integer not null,
    since        timestamp with time zone not null,
    locked_until timestamp with time zone
);

create index idx_sign_in_failure_person on sign_in_failure (person);
create index idx_sign_in_failure_since on sign_in_failure (since);

-- At most one row: the code that lets someone create the first administrator.
create table setup_code (
    code_hash  varchar(64) primary key,
    created_at timestamp with time zone not null
);
