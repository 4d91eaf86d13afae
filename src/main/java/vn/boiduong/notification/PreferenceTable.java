package vn.boiduong.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want mail; whoever never said gets the morning's mail. */
@Repository
class PreferenceTable {

    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Delivery of(String officer) {
        return jdbc.sql("select delivery from boiduong.notification_preference where officer = :officer").param("officer", officer)
                .query(String.class).optional().map(Delivery::valueOf).orElse(Delivery.DIGEST);
    }

    /** The choices of those of these people who made one. */
    Map<String, Delivery> of(Collection<String> officers) {
        Map<String, Delivery> chosen = new HashMap<>();
        if (!officers.isEmpty()) {
            jdbc.sql("select officer, delivery from boiduong.notification_preference where officer in (:officers)")
                    .param("officers", officers)
                    .query(row -> {
                        chosen.put(row.getString("officer"), Delivery.valueOf(row.getString("delivery")));
                    });
        }
        return chosen;
    }

    void choose(String officer, Delivery delivery, Instant at) {
        int known = jdbc.sql("update boiduong.notification_preference set delivery = :delivery, changed_at = :at where officer = :officer")
                .param("delivery", delivery.name()).param("at", at.atOffset(ZoneOffset.UTC)).param("officer", officer).update();
        if (known == 0) {
            jdbc.sql("insert into boiduong.notification_preference (officer, delivery, changed_at) values (:officer, :delivery, :at)")
                    .param("officer", officer).param("delivery", delivery.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        }
    }
}
