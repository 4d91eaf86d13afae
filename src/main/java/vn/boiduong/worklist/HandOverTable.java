package vn.boiduong.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.engine.OpenTask;

/** Who gave whose task to whom; rows are added and never changed. */
@Repository
class HandOverTable {

    private static final String ROWS = """
            select id, task_id, process, business_key, task, from_officer, to_officer, given_by, reason, given_at
            from boiduong.hand_over where\s""";

    private final JdbcClient jdbc;

    HandOverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From whom to whom, by whom and why; {@code from} is null where nobody had the task, which is kept as an empty word. */
    record Passing(String from, String to, String by, String reason) {
    }

    long add(OpenTask task, Passing passing, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into boiduong.hand_over (agency, task_id, process, business_key, task, from_officer, to_officer, given_by, reason, given_at)
                values (:agency, :id, :process, :key, :task, :holder, :next, :by, :reason, :at)""")
                .param("agency", task.agency()).param("id", task.id()).param("process", task.ref().process())
                .param("key", task.ref().businessKey()).param("task", task.ref().task()).param("holder", passing.from() == null ? "" : passing.from())
                .param("next", passing.to()).param("by", passing.by()).param("reason", passing.reason())
                .param("at", at.atOffset(ZoneOffset.UTC)).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** The newest first, at most so many. */
    List<HandedOver> ofAgency(String agency, int most) {
        return rows(jdbc.sql(ROWS + "agency = :agency order by id desc limit :most").param("agency", agency).param("most", most));
    }

    /** The oldest first. */
    List<HandedOver> ofTasks(Collection<String> tasks) {
        return tasks.isEmpty() ? List.of() : rows(jdbc.sql(ROWS + "task_id in (:tasks) order by id").param("tasks", tasks));
    }

    private static List<HandedOver> rows(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> new HandedOver(row.getLong("id"), row.getString("task_id"), row.getString("process"),
                row.getString("business_key"), row.getString("task"), holder(row.getString("from_officer")), row.getString("to_officer"),
                row.getString("given_by"), row.getString("reason"), row.getObject("given_at", OffsetDateTime.class).toInstant())).list();
    }

    private static String holder(String kept) {
        return kept.isEmpty() ? null : kept;
    }
}
