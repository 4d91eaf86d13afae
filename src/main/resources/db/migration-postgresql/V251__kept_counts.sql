-- Counts kept by the database in the transaction that changes what they count. Every change is a row of its own, +1 or -1: no two
-- transactions ever wait for one sum. What is asked for is the sum of the rows; fold_counts() makes one row of those that are alike.
create table participation_by_course (
    agency varchar(26) not null,
    course varchar(40) not null,
    outcome varchar(20),
    people bigint not null
);
create index participation_by_course_alike on participation_by_course (agency, course, outcome, people);

create table participation_by_day (
    agency varchar(26) not null,
    unit varchar(26) not null,
    report_due_on date not null,
    concluded_on date,
    outcome varchar(20),
    people bigint not null
);
create index participation_by_day_alike on participation_by_day (agency, report_due_on, unit, concluded_on, outcome, people);

create function count_participation() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into boiduong.participation_by_course values (old.agency, old.course, old.outcome, -1);
        insert into boiduong.participation_by_day values (old.agency, old.unit, old.report_due_on, old.concluded_on, old.outcome, -1);
    end if;
    if tg_op <> 'DELETE' then
        insert into boiduong.participation_by_course values (new.agency, new.course, new.outcome, 1);
        insert into boiduong.participation_by_day values (new.agency, new.unit, new.report_due_on, new.concluded_on, new.outcome, 1);
    end if;
    return null;
end $$;
create trigger counted after insert or delete on participation for each row execute function count_participation();
create trigger counted_anew after update on participation for each row
    when ((old.agency, old.course, old.unit, old.outcome, old.report_due_on, old.concluded_on)
        is distinct from (new.agency, new.course, new.unit, new.outcome, new.report_due_on, new.concluded_on))
    execute function count_participation();
insert into participation_by_course select * from participation_by_course_now;
insert into participation_by_day select * from participation_by_day_now;

create table evaluation_by_course (
    agency varchar(26) not null,
    course varchar(40) not null,
    status varchar(12) not null,
    people bigint not null
);
create index evaluation_by_course_alike on evaluation_by_course (agency, course, status, people);

create table evaluation_by_day (
    agency varchar(26) not null,
    unit varchar(26) not null,
    opens_on date not null,
    closed_on date,
    cancelled_on date,
    people bigint not null
);
create index evaluation_by_day_alike on evaluation_by_day (agency, opens_on, unit, closed_on, cancelled_on, people);

create function count_evaluation() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into boiduong.evaluation_by_course values (old.agency, old.course, old.status, -1);
        insert into boiduong.evaluation_by_day values (old.agency, old.unit, old.opens_on, old.closed_on, old.cancelled_on, -1);
    end if;
    if tg_op <> 'DELETE' then
        insert into boiduong.evaluation_by_course values (new.agency, new.course, new.status, 1);
        insert into boiduong.evaluation_by_day values (new.agency, new.unit, new.opens_on, new.closed_on, new.cancelled_on, 1);
    end if;
    return null;
end $$;
create trigger counted after insert or delete on evaluation for each row execute function count_evaluation();
create trigger counted_anew after update on evaluation for each row
    when ((old.agency, old.course, old.unit, old.status, old.opens_on, old.closed_on, old.cancelled_on)
        is distinct from (new.agency, new.course, new.unit, new.status, new.opens_on, new.closed_on, new.cancelled_on))
    execute function count_evaluation();
insert into evaluation_by_course select * from evaluation_by_course_now;
insert into evaluation_by_day select * from evaluation_by_day_now;

-- Open tasks of each course, or of each year as a whole, and running cases by where they stand. Once the engine has made its tables, it is
-- told to keep these (vn.boiduong.engine.EngineCounts).
create table open_work (
    agency varchar(64) not null,
    whose varchar(255) not null,
    due_at timestamp,
    tasks bigint not null
);
create index open_work_alike on open_work (agency, whose, due_at, tasks);

create table case_standing (
    agency varchar(64) not null,
    definition varchar(64),
    step varchar(255),
    active boolean,
    root boolean not null,
    executions bigint not null
);
create index case_standing_alike on case_standing (agency, definition, step, active, root, executions);

-- The business key of a course's case begins with the course, that of a year's with agency and year.
create function whose_case(agency text, case_id text) returns text stable language plpgsql as $$
declare
    found text := (select business_key_ from act_ru_execution where id_ = case_id);
begin
    return coalesce(case when starts_with(found, agency || '/') then substring(found from 1 for char_length(agency) + 5)
        when position('/' in found) > 0 then substring(found from 1 for position('/' in found) - 1) else found end, '');
end $$;

create function count_task() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.tenant_id_ is not null then
        insert into boiduong.open_work values (old.tenant_id_, boiduong.whose_case(old.tenant_id_, old.proc_inst_id_), old.due_date_, -1);
    end if;
    if tg_op <> 'DELETE' and new.tenant_id_ is not null then
        insert into boiduong.open_work values (new.tenant_id_, boiduong.whose_case(new.tenant_id_, new.proc_inst_id_), new.due_date_, 1);
    end if;
    return null;
end $$;

create function count_execution() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.tenant_id_ is not null then
        insert into boiduong.case_standing values (old.tenant_id_, old.proc_def_id_, old.act_id_, old.is_active_, old.parent_id_ is null, -1);
    end if;
    if tg_op <> 'DELETE' and new.tenant_id_ is not null then
        insert into boiduong.case_standing values (new.tenant_id_, new.proc_def_id_, new.act_id_, new.is_active_, new.parent_id_ is null, 1);
    end if;
    return null;
end $$;

-- One statement a table: what is summed is what was deleted, whatever others add meanwhile.
create function fold_counts() returns void language plpgsql as $$
begin
    with gone as (delete from boiduong.participation_by_course returning *)
    insert into boiduong.participation_by_course select agency, course, outcome, sum(people) from gone
    group by agency, course, outcome having sum(people) <> 0;

    with gone as (delete from boiduong.participation_by_day returning *)
    insert into boiduong.participation_by_day select agency, unit, report_due_on, concluded_on, outcome, sum(people) from gone
    group by agency, unit, report_due_on, concluded_on, outcome having sum(people) <> 0;

    with gone as (delete from boiduong.evaluation_by_course returning *)
    insert into boiduong.evaluation_by_course select agency, course, status, sum(people) from gone
    group by agency, course, status having sum(people) <> 0;

    with gone as (delete from boiduong.evaluation_by_day returning *)
    insert into boiduong.evaluation_by_day select agency, unit, opens_on, closed_on, cancelled_on, sum(people) from gone
    group by agency, unit, opens_on, closed_on, cancelled_on having sum(people) <> 0;

    with gone as (delete from boiduong.open_work returning *)
    insert into boiduong.open_work select agency, whose, due_at, sum(tasks) from gone
    group by agency, whose, due_at having sum(tasks) <> 0;

    with gone as (delete from boiduong.case_standing returning *)
    insert into boiduong.case_standing select agency, definition, step, active, root, sum(executions) from gone
    group by agency, definition, step, active, root having sum(executions) <> 0;
end $$;
