package vn.boiduong.change;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.ArrayList;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.Wording;

/** Changes as they were recorded; rows are added and never changed. */
@Repository
class ChangeTable {

    private static final int LONGEST_SENTENCE = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChangeTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long add(Change change, Outcome outcome, Recorder recorder) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into boiduong.change_record (agency, kind, officer, unit, course, headline, reason, recorded_by, recorded_at)
                values (:agency, :kind, :officer, :unit, :course, :headline, :reason, :by, :at)""")
                .param("agency", recorder.agency()).param("kind", change.kind().name())
                .param("officer", change.officer(), Types.VARCHAR).param("unit", change.unit(), Types.VARCHAR)
                .param("course", change.course(), Types.VARCHAR).param("headline", outcome.headline().toString())
                .param("reason", change.reason(), Types.VARCHAR).param("by", recorder.officer())
                .param("at", recorder.at().atOffset(ZoneOffset.UTC)).update(key, "id");
        long number = key.getKeyAs(Long.class);
        List<Object[]> rows = new ArrayList<>();
        for (Effect effect : outcome.effects()) {
            rows.add(new Object[] {number, rows.size() + 1, effect.area().name(), fitting(effect.sentence().toString())});
        }
        batches.batchUpdate("insert into boiduong.change_effect (change_id, position, area, sentence) values (?, ?, ?, ?)", rows);
        return number;
    }

    /** Who records it, for which agency, when. */
    record Recorder(String officer, String agency, Instant at) {
    }

    private static String fitting(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE - 1) + "…";
    }

    /** The newest first, at most so many. */
    List<RecordedChange> newest(String agency, int most) {
        Map<Long, List<Effect>> effects = new TreeMap<>();
        jdbc.sql("""
                select e.change_id, e.area, e.sentence from boiduong.change_effect e
                where e.change_id in (select id from boiduong.change_record where agency = :agency order by id desc limit :most)
                order by e.change_id, e.position""").param("agency", agency).param("most", most)
                .query((row, n) -> effects.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Effect(Effect.Area.valueOf(row.getString(2)), Wording.written(row.getString(3))))).list();
        return jdbc.sql("select * from boiduong.change_record where agency = :agency order by id desc limit :most")
                .param("agency", agency).param("most", most)
                .query((row, n) -> new RecordedChange(row.getLong("id"), ChangeKind.valueOf(row.getString("kind")),
                        Wording.written(row.getString("headline")), row.getString("reason"), row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        effects.getOrDefault(row.getLong("id"), List.of()))).list();
    }
}
