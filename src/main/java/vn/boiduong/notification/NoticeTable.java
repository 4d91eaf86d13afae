package vn.boiduong.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.FreeText;

@Repository
class NoticeTable {

    private static final int SUBJECT = 300;
    private static final int BODY = 4_000;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the notice unless it was written before; gives its number. One too long for its column would stop the process that
     * tells it: it ends in "…" instead.
     */
    Optional<Long> write(Notice notice, Delivery delivery, Instant at) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        int written = jdbc.sql("""
                insert into boiduong.notification (agency, recipient, kind, subject, body, link, task_id, once_key, delivery, created_at)
                select :agency, :recipient, :kind, :subject, :text, :link, :task, :once, :delivery, cast(:at as timestamp with time zone)
                where not exists (select 1 from boiduong.notification where recipient = :recipient and once_key = :once)
                """)
                .param("agency", notice.agency()).param("recipient", notice.recipient()).param("kind", notice.kind())
                .param("subject", FreeText.fitting(notice.subject(), SUBJECT)).param("text", FreeText.fitting(notice.text(), BODY))
                .param("link", notice.link())
                .param("task", notice.task()).param("once", notice.once()).param("delivery", delivery.name()).param("at", at.atOffset(ZoneOffset.UTC)).update(id, "id");
        return written == 0 ? Optional.empty() : Optional.of(id.getKeyAs(Long.class));
    }

    Optional<StoredNotice> find(long id) {
        return jdbc.sql("""
                select id, recipient, subject, body, link, mailed_at is not null as mailed
                from boiduong.notification where id = :id
                """).param("id", id).query(StoredNotice.class).optional();
    }

    void markMailed(long id, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("update boiduong.notification set mailed_at = :at where id = :id").param("at", moment).param("id", id).update();
    }

    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from boiduong.notification").query(Long.class).single();
    }

    List<SentNotice> after(long id, String agency) {
        return jdbc.sql("select recipient, kind, subject from boiduong.notification where id > :id and agency = :agency order by id")
                .param("id", id).param("agency", agency).query(SentNotice.class).list();
    }

    Map<String, Long> countByKind(String agency) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select kind, count(*) from boiduong.notification where agency = :agency group by kind")
                .param("agency", agency)
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2))).list();
        return counts;
    }
}
