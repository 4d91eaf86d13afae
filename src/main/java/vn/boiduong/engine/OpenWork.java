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

    private static final int YEAR_DIGITS = 4;

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

    /** The business key of a course's case begins with the course, that of a year's with agency and year. */
    public List<Amount> byCourseAndYear(String agency, Instant overdueBefore) {
        String start = agency + "/";
        return jdbc.sql("""
                        select whose, count(*) as waiting, sum(case when due < :before then 1 else 0 end) as overdue
                        from (select t.DUE_DATE_ as due, case
                                when substring(p.BUSINESS_KEY_ from 1 for :start) = :agency then substring(p.BUSINESS_KEY_ from 1 for :year)
                                when position('/' in p.BUSINESS_KEY_) > 0 then substring(p.BUSINESS_KEY_ from 1 for position('/' in p.BUSINESS_KEY_) - 1)
                                else p.BUSINESS_KEY_ end as whose
                            from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ and p.PARENT_ID_ is null
                            where t.TENANT_ID_ = :tenant) tasks
                        group by whose""")
                .param("before", Timestamp.from(overdueBefore)).param("start", start.length()).param("agency", start)
                .param("year", start.length() + YEAR_DIGITS).param("tenant", agency)
                .query((row, n) -> new Amount(row.getString("whose"), row.getLong("waiting"), row.getLong("overdue"))).list();
    }
}
