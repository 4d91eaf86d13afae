package vn.boiduong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.boiduong.calendar.CalendarDays;
import vn.boiduong.calendar.OfficeClock;

/**
 * Keeps a copy of every table as the application's start left it and brings it back, the engine's tables included: tests
 * share one running application without seeing each other. Far cheaper than a new application per class.
 */
public class FreshDatabase {

    /** The kept counts, what their rows tell apart and, last, how many they count. */
    private static final Map<String, String> COUNTS = Map.of("participation_by_course", "agency, course, outcome, people",
            "participation_by_day", "agency, unit, report_due_on, concluded_on, outcome, people",
            "evaluation_by_course", "agency, course, status, people",
            "evaluation_by_day", "agency, unit, opens_on, closed_on, cancelled_on, people",
            "open_work", "agency, whose, due_at, tasks", "case_standing", "agency, definition, step, active, root, executions");

    private final JdbcTemplate jdbc;
    private final OfficeClock clock;
    private final CalendarDays calendar;
    private final List<String> tables = new ArrayList<>();
    private Map<String, Long> asKept = Map.of();
    private boolean postgres;

    FreshDatabase(JdbcTemplate jdbc, OfficeClock clock, CalendarDays calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection ->
                connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
        tables.addAll(jdbc.queryForList("""
                select table_schema || '.' || table_name from information_schema.tables
                where lower(table_schema) in ('public', 'boiduong') and table_type like 'BASE%'
                and lower(table_name) <> 'flyway_schema_history' order by 1""", String.class));
        jdbc.execute("create schema kept");
        tables.forEach(table -> jdbc.execute("create table " + copyOf(table) + " as select * from " + table));
        if (postgres) {
            numberChanges();
        }
        asKept = changes();
    }

    /**
     * What H2 does by itself: every statement that writes into a table counts one on. In sequences, which no transaction waits
     * for and none takes back, so that tests of concurrency stay what they are.
     */
    private void numberChanges() {
        jdbc.execute("""
                create function kept.number() returns trigger language plpgsql as $$
                begin
                    perform nextval('kept.' || tg_table_name || '_changes');
                    return null;
                end $$""");
        for (String table : tables) {
            jdbc.execute("create sequence " + copyOf(table) + "_changes");
            jdbc.execute("create trigger changes after insert or update or delete on " + table + " for each statement execute function kept.number()");
        }
    }

    /** Every table as after the start; clock and calendar too. */
    public void restore() {
        clock.runWithSystem();
        Map<String, Long> now = changes();
        List<String> changed = tables.stream().filter(table -> !now.get(table).equals(asKept.get(table))).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(postgres ? "set session_replication_role = replica" : "set referential_integrity false");
                for (String table : changed) {
                    statement.addBatch("delete from " + table);
                    statement.addBatch("insert into " + table + " select * from " + copyOf(table));
                }
                statement.executeBatch();
                statement.execute(postgres ? "set session_replication_role = default" : "set referential_integrity true");
            }
            return null;
        });
        asKept = changes();
        calendar.replaceYears(List.of());
    }

    /** What is counted as it changes is at any time what a count of the rows tells; H2 keeps no counts. */
    void countsAreRight() {
        if (postgres) {
            COUNTS.forEach((kept, alike) -> {
                String columns = alike.substring(0, alike.lastIndexOf(','));
                String sums = "select " + columns + ", sum(" + alike.substring(columns.length() + 1) + ")::bigint from boiduong." + kept;
                assertThat(jdbc.queryForList(sums + " group by " + columns + " having sum(" + alike.substring(columns.length() + 1) + ") <> 0"))
                        .as(kept).containsExactlyInAnyOrderElementsOf(jdbc.queryForList(sums + "_now group by " + columns));
            });
        }
    }

    /** What happens to each table is numbered: one with the number of last time holds what it held then. */
    private Map<String, Long> changes() {
        return jdbc.queryForList(postgres ? """
                select t.table_schema || '.' || t.table_name as name, coalesce(s.last_value, 0) as number
                from pg_sequences s join information_schema.tables t on s.sequencename = t.table_name || '_changes'
                where s.schemaname = 'kept' and t.table_schema in ('public', 'boiduong')""" : """
                select table_schema || '.' || table_name as name, last_modification as number
                from information_schema.tables where last_modification is not null""").stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("number")));
    }

    private static String copyOf(String table) {
        return "kept." + table.substring(table.indexOf('.') + 1);
    }
}
