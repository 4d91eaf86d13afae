package vn.boiduong.history;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.OfficeClock;

/** What hr did about one case from the tracking board, as it was kept there. */
@Repository
class BoardActs {

    private final JdbcClient jdbc;

    BoardActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code detail} names who was reminded, says what had failed, or why the case was ended. */
    record BoardAct(String kind, String step, String detail, String by, OffsetDateTime at) {

        boolean saysWhyItEnded(NoteTable.Row note) {
            return kind.equals("ENDED") && note.word().matches("(cancel|end)Reason") && note.text().equals(detail);
        }

        NoteTable.Row note(String text) {
            return new NoteTable.Row("board." + kind, text, by, OfficeClock.dayOf(at.toInstant()), null, null);
        }
    }

    /** The oldest first. */
    List<BoardAct> of(String process, String businessKey) {
        return jdbc.sql("select kind, step, detail, done_by, done_at from boiduong.tracking_act where business_key = :key and process = :process order by id")
                .param("key", businessKey).param("process", process)
                .query((row, n) -> new BoardAct(row.getString("kind"), row.getString("step"), row.getString("detail"), row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class))).list();
    }
}
