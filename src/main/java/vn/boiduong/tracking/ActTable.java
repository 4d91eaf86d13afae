package vn.boiduong.tracking;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what about which case; rows are added and never changed. */
@Repository
class ActTable {

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;

    ActTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String agency, String process, String businessKey, TrackedAct act) {
        jdbc.sql("""
                insert into boiduong.tracking_act (agency, process, business_key, kind, step, detail, done_by, done_at)
                values (:agency, :process, :key, :kind, :step, :detail, :by, :at)""")
                .param("agency", agency).param("process", process).param("key", businessKey).param("kind", act.kind().name())
                .param("step", act.step()).param("detail", act.detail().length() > LONGEST ? act.detail().substring(0, LONGEST - 1) + "…" : act.detail())
                .param("by", act.by()).param("at", act.at().atOffset(ZoneOffset.UTC)).update();
    }

    /** The oldest first. */
    List<TrackedAct> of(String agency, String process, String businessKey) {
        return jdbc.sql("""
                select kind, step, detail, done_by, done_at from boiduong.tracking_act
                where agency = :agency and process = :process and business_key = :key order by id""")
                .param("agency", agency).param("process", process).param("key", businessKey)
                .query((row, n) -> new TrackedAct(TrackedAct.Kind.valueOf(row.getString("kind")), row.getString("step"), row.getString("detail"),
                        row.getString("done_by"), row.getObject("done_at", OffsetDateTime.class).toInstant())).list();
    }
}
