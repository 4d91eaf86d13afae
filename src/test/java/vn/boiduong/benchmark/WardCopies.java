package vn.boiduong.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies all rows of a ward for other wards. Its code stands in every key, group and text of its own and is replaced there; the
 * engine's ids end in the machine's number, the same for all, whose last five digits become an x, which no machine has, and the
 * number of the copy.
 */
class WardCopies {

    /** In the order in which they refer to each other. */
    private static final List<String> RECORDS = List.of("agency", "unit", "requirement", "position", "position_requirement", "officer",
            "officer_role", "qualification", "course", "nomination", "nominee", "participation", "participation_result",
            "hours_credit", "evaluation", "notification");
    private static final Set<String> ENGINE_IDS = Set.of("id_", "execution_id_", "parent_id_", "task_id_", "job_id_", "var_scope_",
            "operation_id_", "process_instance_id_", "resource_id_");

    private final JdbcTemplate pool;
    private final String code;
    private JdbcTemplate database;

    WardCopies(JdbcTemplate pool, String code) {
        this.pool = pool;
        this.code = code;
    }

    /** Rows refer to each other in circles (a unit's head, an agency's unit), so the references are not looked at while copying. */
    void make(int copies) {
        if (copies == 0) {
            return;
        }
        pool.execute((ConnectionCallback<Void>) connection -> {
            database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            database.execute("set session_replication_role = replica");
            copyAll(copies);
            database.execute("set session_replication_role = default");
            return null;
        });
    }

    private void copyAll(int copies) {
        RECORDS.forEach(table -> copy("boiduong", table, "t::text like '%" + code + "%'", copies));
        database.queryForList("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id_'
                and (table_name like 'act_ru_%' or table_name like 'act_hi_%') order by 1""", String.class)
                .forEach(table -> copy("public", table, "tenant_id_ = '" + code + "'", copies));
        copy("public", "act_ru_authorization", "resource_type_ = 7 and resource_id_ in (select id_ from act_ru_task where tenant_id_ = '"
                + code + "')", copies);
    }

    private void copy(String schema, String table, String ofTheWard, int copies) {
        List<Map<String, Object>> columns = database.queryForList("""
                select column_name as name, data_type as type from information_schema.columns
                where table_schema = ? and table_name = ? and is_identity = 'NO' order by ordinal_position""", schema, table);
        String names = columns.stream().map(column -> (String) column.get("name")).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value((String) column.get("name"), (String) column.get("type")))
                .collect(Collectors.joining(", "));
        database.execute("insert into " + schema + "." + table + " (" + names + ") select " + values + " from " + schema + "." + table
                + " t cross join generate_series(1, " + copies + ") copy where " + ofTheWard);
    }

    private String value(String column, String type) {
        if (!type.equals("character varying")) {
            return "t." + column;
        }
        return ENGINE_IDS.contains(column) || column.endsWith("inst_id_")
                ? "left(t." + column + ", -5) || 'x' || lpad(copy::text, 4, '0')"
                : "replace(t." + column + ", '" + code + "', 'W' || lpad((100 + copy)::text, 3, '0'))";
    }
}
