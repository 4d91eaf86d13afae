package vn.boiduong.demo;

import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this database is a demo's, and how far its clock is ahead. */
@Component
class DemoTable {

    private final JdbcClient jdbc;

    DemoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> offset() {
        return jdbc.sql("select offset_seconds from boiduong.demo").query(Long.class).optional().map(Duration::ofSeconds);
    }

    void store(Duration offset) {
        if (jdbc.sql("update boiduong.demo set offset_seconds = ?").param(offset.toSeconds()).update() == 0) {
            jdbc.sql("insert into boiduong.demo (id, offset_seconds) values (1, ?)").param(offset.toSeconds()).update();
        }
    }
}
