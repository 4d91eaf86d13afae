package vn.boiduong.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.FreeText;

/** Every decision, in the transaction that makes it; rows are added and never changed. */
@Repository
public class DecisionNotes {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    DecisionNotes(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void keep(TaskRef task, Said said, Actor by) {
        jdbc.sql("""
                insert into boiduong.decision_note (agency, process, business_key, task, verdict, about, for_superior, reason, done_by, done_at)
                values (:agency, :process, :key, :task, :verdict, :about, :superior, :reason, :by, :at)""")
                .param("agency", by.agency()).param("process", task.process()).param("key", task.businessKey()).param("task", task.task())
                .param("verdict", said.verdict().name()).param("about", said.about(), Types.VARCHAR).param("superior", said.forSuperior())
                .param("reason", said.reason() == null ? null : FreeText.fitting(said.reason()), Types.VARCHAR).param("by", by.officerId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** In the order in which they were made. */
    public List<DecisionNote> of(String process, String businessKey) {
        return jdbc.sql("select * from boiduong.decision_note where process = :process and business_key = :key order by id")
                .param("process", process).param("key", businessKey).query(DecisionNotes::note).list();
    }

    private static DecisionNote note(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        Said said = new Said(Verdict.valueOf(row.getString("verdict")), row.getString("about"), row.getString("reason"),
                row.getBoolean("for_superior"));
        return new DecisionNote(row.getString("task"), said, row.getString("done_by"), at == null ? null : at.toInstant());
    }
}
