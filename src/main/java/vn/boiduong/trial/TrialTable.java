package vn.boiduong.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.policy.ParameterTable;
import vn.boiduong.shared.Messages;

/** Trials as they are kept. Every change names the status it expects, so that a trial stopped by someone stays stopped. */
@Repository
class TrialTable {

    private static final String SILENT = "running = :agency and (status = 'RUNNING' and beat < :played or status = 'WAITING' and beat < :waited)";

    private final JdbcClient jdbc;

    TrialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException while another of the agency is under way */
    int insert(Trial trial, Instant now) {
        int number = 1 + jdbc.sql("select coalesce(max(trial_number), 0) from boiduong.trial where agency = :agency")
                .param("agency", trial.agency()).query(Integer.class).single();
        jdbc.sql("""
                insert into boiduong.trial (agency, trial_number, trial_year, base_version, status, running, started_by, started_at, beat,
                    progress, draft) values (:agency, :number, :year, :base, 'WAITING', :agency, :by, :at, :now, :progress, :draft)""")
                .param("agency", trial.agency()).param("number", number).param("year", trial.year()).param("base", trial.baseVersion())
                .param("by", trial.startedBy()).param("at", utc(trial.startedAt())).param("now", utc(now))
                .param("progress", trial.progress()).param("draft", ParameterTable.of(trial.draft())).update();
        return number;
    }

    Optional<Trial> find(String agency, int number) {
        return jdbc.sql("select * from boiduong.trial where agency = :agency and trial_number = :number")
                .param("agency", agency).param("number", number).query(TrialTable::trial).optional();
    }

    Optional<Trial> latest(String agency) {
        return jdbc.sql("select * from boiduong.trial where agency = :agency order by trial_number desc limit 1")
                .param("agency", agency).query(TrialTable::trial).optional();
    }

    /** How far it is; false where it is not to go on. */
    boolean beat(Trial trial, String progress, Instant now) {
        return jdbc.sql("""
                update boiduong.trial set status = 'RUNNING', progress = :progress, beat = :now
                where agency = :agency and trial_number = :number and running is not null""")
                .param("progress", progress).param("now", utc(now)).param("agency", trial.agency()).param("number", trial.number()).update() == 1;
    }

    void done(Trial trial, RehearsedTrial result) {
        jdbc.sql("""
                update boiduong.trial set status = 'DONE', running = null, notes = :notes, ranking = :ranking, tasks = :tasks
                where agency = :agency and trial_number = :number and running is not null""")
                .param("notes", result.notes()).param("ranking", result.ranking()).param("tasks", result.tasks())
                .param("agency", trial.agency()).param("number", trial.number()).update();
    }

    void failed(Trial trial, String sentence) {
        jdbc.sql("""
                update boiduong.trial set status = 'FAILED', running = null, failure = :failure
                where agency = :agency and trial_number = :number and running is not null""")
                .param("failure", sentence).param("agency", trial.agency()).param("number", trial.number()).update();
    }

    /** The moments since which a trial that is played, and one that waits for its turn, must have given a sign of life. */
    record SignsOfLife(Instant played, Instant waited) {
    }

    /** Whether what the agency has under way gave none: its server was stopped. */
    boolean isSilent(String agency, SignsOfLife since) {
        return jdbc.sql("select count(*) from boiduong.trial where " + SILENT).param("agency", agency)
                .param("played", utc(since.played())).param("waited", utc(since.waited())).query(Integer.class).single() > 0;
    }

    void endSilent(String agency, SignsOfLife since) {
        jdbc.sql("update boiduong.trial set status = 'FAILED', failure = :failure, running = null where " + SILENT)
                .param("failure", Messages.text("trial.interrupted")).param("agency", agency)
                .param("played", utc(since.played())).param("waited", utc(since.waited())).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Trial trial(ResultSet row, int number) throws SQLException {
        Map<String, String> draft = new TreeMap<>();
        Table.rows(row.getString("draft")).forEach(cells -> draft.put(cells.get(0), cells.get(1)));
        return new Trial(row.getString("agency"), row.getInt("trial_number"), row.getInt("trial_year"), row.getInt("base_version"),
                TrialStatus.valueOf(row.getString("status")), row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(), row.getString("progress"), draft, row.getString("notes"),
                row.getString("failure"), row.getString("ranking"), row.getString("tasks"));
    }
}
