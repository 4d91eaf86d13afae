package vn.boiduong.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies the {@link ModelCases} row by row in SQL: one copy is one person's way through one course. Course, person, unit and name
 * stand in every key and text of the model and are replaced there; ids of the engine end in the machine's number, the same for all,
 * which becomes an x and the copy's number. What ended is spread over ten years, what is open is due within fifty days, a tenth of
 * it overdue.
 */
class ModelCopies {

    /** {@code open} tasks and twice {@code finished} ended cases, of so many {@code people}. */
    record Size(int people, int open, int finished) {

        static Size full() {
            return new Size(Integer.getInteger("pages.people", 1_000), Integer.getInteger("pages.open", 50_000),
                    Integer.getInteger("pages.finished", 300_000) / 2);
        }

        Size hundredth() {
            return new Size(Math.max(10, people / 100), open / 100, finished / 100);
        }

        int perCourse() {
            return Math.min(people, 50);
        }
    }

    private static final List<String> OF_A_COURSE = List.of("course", "nomination");
    private static final List<String> OF_A_PERSON = List.of("nominee", "participation", "participation_result", "hours_credit", "evaluation",
            "evaluation_score", "notification");
    private static final List<String> KEPT_COUNTS = List.of("participation_by_course", "participation_by_day", "evaluation_by_course", "evaluation_by_day",
            "open_work", "case_standing");
    private static final Set<String> IDS = Set.of("id_", "execution_id_", "parent_id_", "task_id_", "job_id_", "var_scope_", "operation_id_",
            "process_instance_id_", "resource_id_");
    private static final Set<String> DUE = Set.of("due_date_", "follow_up_date_", "duedate_");
    /** Nobody writes what others write. */
    private static final Set<String> OWN_WORDS = Set.of("what_to_apply", "certificate_no");
    /** What tells of an ended case in detail; no list reads it, and it would be most of all rows; of the steps only those of open cases are copied. */
    private static final Set<String> LEFT_OUT = Set.of("act_hi_detail", "act_hi_job_log", "act_hi_varinst");

    private final JdbcTemplate pool;
    private JdbcTemplate database;

    ModelCopies(JdbcTemplate pool) {
        this.pool = pool;
    }

    /** Rows are neither looked at for their references nor counted while copying; afterwards PostgreSQL counts and looks at all of them. */
    void make(Size size) {
        pool.execute((ConnectionCallback<Void>) connection -> {
            database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            database.execute("set session_replication_role = replica");
            people(size);
            copies(size);
            List.of(ModelCases.TO_REPORT, ModelCases.TO_BE_VERIFIED, ModelCases.TO_BE_ASSESSED, ModelCases.FINISHED).forEach(this::copyModel);
            database.execute("set session_replication_role = default");
            return null;
        });
        KEPT_COUNTS.forEach(counts -> {
            pool.execute("delete from boiduong." + counts);
            pool.execute("insert into boiduong." + counts + " select * from boiduong." + counts + "_now");
        });
        pool.execute("vacuum analyze");
    }

    /** The first person is the model's own, who can sign in. */
    private void people(Size size) {
        database.execute("create schema load");
        database.execute("create table load.person as select p as number, case when p = 0 then '" + ModelCases.OFFICER + "' else 'P' || lpad(p::text, 4, '0') end "
                + "as officer, u.code as unit, o.full_name || case when p = 0 then '' else ' ' || p end as name from boiduong.officer o, generate_series(0, "
                + (size.people() - 1) + ") p join (select code, row_number() over (order by code <> (select unit from boiduong.officer where id = '"
                + ModelCases.OFFICER + "'), code) - 1 as turn, count(*) over () as units from boiduong.unit where agency = '" + ModelCases.AGENCY
                + "') u on p % u.units = u.turn where o.id = '" + ModelCases.OFFICER + "'");
        database.execute("insert into boiduong.officer (id, agency, full_name, date_of_birth, gender, person_type, unit, position, email, joined_on) "
                + "select p.officer, o.agency, p.name, o.date_of_birth, o.gender, o.person_type, p.unit, o.position, o.email, o.joined_on "
                + "from boiduong.officer o, load.person p where o.id = '" + ModelCases.OFFICER + "' and p.number > 0");
    }

    private void copies(Size size) {
        database.execute("create table load.copy (model text, n int, course text, officer text, unit text, name text, turn int, back int, years int, due int)");
        String course = "((n - 1) / " + size.perCourse() + ")";
        String person = "(" + course + " % " + size.people() / size.perCourse() + " * " + size.perCourse() + " + (n - 1) % " + size.perCourse() + ")";
        int courses = Math.max(10, size.finished() / size.perCourse());
        database.execute("insert into load.copy select case when " + course + " % 10 < 4 then 'MAU-01' when " + course + " % 10 < 7 then 'MAU-02' else 'MAU-03' end, "
                + "n, 'M' || " + course + ", p.officer, p.unit, p.name, (n - 1) % " + size.perCourse() + " + 1, " + course + " % 20, 0, " + course
                + " * 7 % 50 - 5 from generate_series(1, " + size.open() + ") n join load.person p on p.number = " + person);
        database.execute("insert into load.copy select 'MAU-04', n, 'K' || " + course + ", p.officer, p.unit, p.name, (n - 1) % " + size.perCourse()
                + " + 1, " + course + " * 10 / " + courses + " * 365 + " + course + " % 90, " + course + " * 10 / " + courses + ", 0 "
                + "from generate_series(1, " + size.finished() + ") n join load.person p on p.number = " + person);
        database.execute("analyze load.copy");
    }

    private void copyModel(String model) {
        OF_A_COURSE.forEach(table -> copy("boiduong", table, "t." + (table.equals("course") ? "code" : "course") + " = '" + model + "'", model));
        OF_A_PERSON.forEach(table -> copy("boiduong", table, "t::text like '%" + model + "%' and t::text like '%" + ModelCases.OFFICER + "%'", model));
        String cases = "(select id_ from act_hi_procinst where business_key_ = '" + model + "/" + ModelCases.OFFICER + "')";
        database.queryForList("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'proc_inst_id_'
                and (table_name like 'act_ru_%' or table_name like 'act_hi_%') order by 1""", String.class).stream()
                .filter(table -> !LEFT_OUT.contains(table) && !(model.equals(ModelCases.FINISHED) && table.equals("act_hi_actinst"))).forEach(table -> copy("public", table, "t.proc_inst_id_ in " + cases, model));
        String tasks = "(select id_ from act_ru_task where proc_inst_id_ in " + cases + ")";
        copy("public", "act_ru_identitylink", "t.task_id_ in " + tasks, model);
        copy("public", "act_ru_job", "t.process_instance_id_ in " + cases, model);
        copy("public", "act_ru_authorization", "t.resource_type_ = 7 and t.resource_id_ in " + tasks, model);
    }

    private void copy(String schema, String table, String which, String model) {
        List<Map<String, Object>> columns = database.queryForList("""
                select column_name as name, data_type as type from information_schema.columns
                where table_schema = ? and table_name = ? and is_identity = 'NO' order by ordinal_position""", schema, table);
        String names = columns.stream().map(column -> (String) column.get("name")).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value((String) column.get("name"), (String) column.get("type"), model))
                .collect(Collectors.joining(", "));
        database.execute("insert into " + schema + "." + table + " (" + names + ") with t as materialized (select * from " + schema + "." + table
                + " t where " + which + ") select " + values + " from t cross join load.copy c where c.model = '" + model + "'"
                + (OF_A_COURSE.contains(table) ? " and c.turn = 1" : ""));
    }

    private static String value(String column, String type, String model) {
        if (DUE.contains(column)) {
            return "t." + column + " + c.due * interval '1 day'";
        }
        return switch (type) {
            case "date" -> "t." + column + " - c.back";
            case "timestamp without time zone", "timestamp with time zone" -> "t." + column + " - c.back * interval '1 day'";
            case "character varying", "text" -> text(column, model);
            default -> switch (column) {
                case "credit_year" -> "t.credit_year - c.years";
                case "turn" -> "c.turn";
                default -> "t." + column;
            };
        };
    }

    private static String text(String column, String model) {
        if (IDS.contains(column) || column.endsWith("inst_id_")) {
            return "left(t." + column + ", -12) || 'x' || lpad(c.n::text, 11, '0')";
        }
        if (column.equals("head_marks")) {
            return "case c.n % 3 when 0 then t.head_marks when 1 then replace(t.head_marks, '8;8', '7;9') else replace(t.head_marks, '8;8', '9;7') end";
        }
        if (column.endsWith("_def_id_") || column.endsWith("type_") || column.equals("rev_")) {
            return "t." + column;
        }
        return "replace(replace(replace(t." + column + ", '" + model + "', c.course), '" + ModelCases.OFFICER + "', c.officer), 'KTHTDT', c.unit)"
                + (OWN_WORDS.contains(column) ? " || ' ' || c.n" : "");
    }
}
