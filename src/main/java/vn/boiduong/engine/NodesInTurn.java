package vn.boiduong.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What servers that start together on one PostgreSQL do to its schema, one after another: the same view, index or trigger made by two
 * at once is refused to one of them, "if not exists" or not. The turn is a lock of the session, so that what is done in it commits as
 * it likes; it ends with the session too. H2 has one server.
 */
@Component
class NodesInTurn {

    private static final String KEY = "(hashtext('boiduong.engine-schema'))";

    private final JdbcTemplate jdbc;

    NodesInTurn(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void run(Runnable act) {
        jdbc.execute((ConnectionCallback<Void>) session -> {
            boolean shared = session.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (!shared) {
                act.run();
                return null;
            }
            execute(session, "select pg_advisory_lock" + KEY);
            try {
                act.run();
            } finally {
                execute(session, "select pg_advisory_unlock" + KEY);
            }
            return null;
        });
    }

    private static void execute(Connection session, String statement) throws SQLException {
        try (Statement sql = session.createStatement()) {
            sql.execute(statement);
        }
    }
}
