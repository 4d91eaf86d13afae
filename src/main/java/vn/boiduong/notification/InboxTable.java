package vn.boiduong.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices as their recipients and the morning's mail read them. */
@Repository
class InboxTable {

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a person's notices, the newest first. */
    List<InboxItem> page(String recipient, boolean unreadOnly, int size, int page) {
        return jdbc.sql("""
                select id, kind, subject, body as text, link, created_at, read_at from boiduong.notification
                where recipient = :recipient and (:all or read_at is null) order by created_at desc, id desc
                limit :size offset :before
                """).param("recipient", recipient).param("all", !unreadOnly).param("size", size).param("before", (long) size * page)
                .query((row, number) -> new InboxItem(row.getLong("id"), row.getString("kind"), row.getString("subject"),
                        row.getString("text"), row.getString("link"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") != null)).list();
    }

    long count(String recipient, boolean unreadOnly) {
        return jdbc.sql("select count(*) from boiduong.notification where recipient = :recipient and (:all or read_at is null)")
                .param("recipient", recipient).param("all", !unreadOnly).query(Long.class).single();
    }

    /** Marks one notice of the person as read; tells whether there is such a notice of this person. */
    boolean markRead(String recipient, long id, Instant at) {
        return jdbc.sql("update boiduong.notification set read_at = coalesce(read_at, :at) where id = :id and recipient = :recipient")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).param("recipient", recipient).update() == 1;
    }

    void markAllRead(String recipient, Instant at) {
        jdbc.sql("update boiduong.notification set read_at = :at where recipient = :recipient and read_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("recipient", recipient).update();
    }

    /** People of the agency for whom something written since then waits for the morning's mail, unread. */
    List<String> waitingRecipients(String agency, Instant since) {
        return jdbc.sql("""
                select distinct recipient from boiduong.notification
                where agency = :agency and delivery = 'DIGEST' and mailed_at is null and read_at is null and created_at >= :since
                """).param("agency", agency).param("since", since.atOffset(ZoneOffset.UTC)).query(String.class).list();
    }

    /** What waits for the morning's mail to this person, the oldest first. */
    List<WaitingNotice> waiting(String recipient, Instant since) {
        return jdbc.sql("""
                select id, kind, subject, body as text, link, task_id as task from boiduong.notification
                where recipient = :recipient and delivery = 'DIGEST' and mailed_at is null and read_at is null and created_at >= :since
                order by created_at, id
                """).param("recipient", recipient).param("since", since.atOffset(ZoneOffset.UTC)).query(WaitingNotice.class).list();
    }

    void markMailed(Collection<Long> ids, Instant at) {
        if (!ids.isEmpty()) {
            jdbc.sql("update boiduong.notification set mailed_at = :at where id in (:ids)")
                    .param("at", at.atOffset(ZoneOffset.UTC)).param("ids", ids).update();
        }
    }
}
