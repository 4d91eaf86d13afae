package vn.boiduong.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.OfficeClock;

/** What people were told, read from the inbox's table. */
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One notice someone got. */
    public record Told(LocalDate on, String subject, String text) {
    }

    /** Notices of this kind to this officer, the earliest first. */
    public List<Told> of(String officer, String kind) {
        return jdbc.sql("select created_at, subject, body from boiduong.notification where recipient = :officer and kind = :kind order by id")
                .param("officer", officer).param("kind", kind)
                .query((row, n) -> new Told(LocalDate.ofInstant(row.getObject("created_at", OffsetDateTime.class).toInstant(), OfficeClock.ZONE),
                        row.getString("subject"), row.getString("body"))).list();
    }

    /** Where the notices of this kind to this officer lead. */
    public List<String> linksOf(String officer, String kind) {
        return jdbc.sql("select link from boiduong.notification where recipient = :officer and kind = :kind order by id")
                .param("officer", officer).param("kind", kind).query(String.class).list();
    }
}
