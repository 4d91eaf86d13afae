package vn.boiduong.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits in an agency, counted where it lies: the engine's own queries do not group. */
@Component
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open human tasks of one course (its code) or of what belongs to a year as a whole ({@code agency/year}), and those of them due before the moment asked for. */
    public record Amount(String of, long open, long overdue) {
    }

    /** Cases that stopped at an error, by process; of every agency where none is named. */
    public Map<String, Long> failed(String agency) {
        Map<String, Long> failed = new TreeMap<>();
        jdbc.sql("""
                        select PROC_DEF_ID_ as definition, count(distinct PROC_INST_ID_) as n from ACT_RU_INCIDENT
                        where ID_ = ROOT_CAUSE_INCIDENT_ID_ and (:agency = '' or TENANT_ID_ = :agency) group by PROC_DEF_ID_""")
                .param("agency", agency).query(row -> {
                    String definition = row.getString("definition");
                    failed.merge(definition.substring(0, definition.indexOf(':')), row.getLong("n"), Long::sum);
                });
        return failed;
    }

    /** Counted by {@link EngineCounts}: no task is read. */
    public List<Amount> byCourseAndYear(String agency, Instant overdueBefore) {
        return jdbc.sql("""
                        select whose, sum(tasks) as waiting, sum(case when due_at < :before then tasks else 0 end) as overdue
                        from boiduong.open_work where agency = :agency group by whose having sum(tasks) <> 0""")
                .param("before", Timestamp.from(overdueBefore)).param("agency", agency)
                .query((row, n) -> new Amount(row.getString("whose"), row.getLong("waiting"), row.getLong("overdue"))).list();
    }
}
