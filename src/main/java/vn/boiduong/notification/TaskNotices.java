package vn.boiduong.notification;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was told what about which task, for any number of tasks at once. */
@Repository
public class TaskNotices {

    /** A database takes only so many parameters in one statement. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    TaskNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<TaskNotice> of(Collection<String> tasks) {
        List<String> all = List.copyOf(tasks);
        List<TaskNotice> told = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            told.addAll(jdbc.sql("select task_id, recipient, kind, created_at from boiduong.notification where task_id in (:tasks) order by id")
                    .param("tasks", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query((row, number) -> new TaskNotice(row.getString("task_id"), row.getString("recipient"), row.getString("kind"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant())).list());
        }
        return told;
    }
}
