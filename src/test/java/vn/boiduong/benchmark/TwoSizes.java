package vn.boiduong.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One PostgreSQL with the same ward in two sizes; the one product asks the one or the other, so that nothing but the rows differs. */
@TestConfiguration(proxyBeanMethods = false)
class TwoSizes {

    /** {@code pages.kept} names a folder where both databases are kept for another run, which then need not make them. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB").setServerConfig("synchronous_commit", "off");
        String kept = System.getProperty("pages.kept");
        return (kept == null ? server : server.setDataDirectory(kept).setCleanDataDirectory(false)).start();
    }

    @Bean
    Databases dataSource(EmbeddedPostgres server) {
        return new Databases(server);
    }

    /** The product's database; there is only the small one until it is copied. */
    static class Databases extends AbstractDataSource implements AutoCloseable {

        static final String SMALL = "postgres";
        static final String LARGE = "large";

        private final EmbeddedPostgres server;
        private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
        private final Statements statements = new Statements();
        private volatile String asked = SMALL;

        Databases(EmbeddedPostgres server) {
            this.server = server;
        }

        void ask(String database) {
            asked = database;
        }

        Statements statements() {
            return statements;
        }

        boolean areKept() {
            return !directly(SMALL).queryForList("select 1 from pg_database where datname = '" + LARGE + "'").isEmpty();
        }

        /** A database is copied only while nobody is connected to it. */
        void copy() {
            close();
            new JdbcTemplate(server.getDatabase("postgres", "template1")).execute("create database " + LARGE + " template " + SMALL);
        }

        JdbcTemplate directly(String database) {
            return new JdbcTemplate(pool(database));
        }

        private HikariDataSource pool(String database) {
            return pools.computeIfAbsent(database, name -> {
                HikariDataSource pool = new HikariDataSource();
                pool.setJdbcUrl(server.getJdbcUrl("postgres", name));
                pool.setUsername("postgres");
                return pool;
            });
        }

        @Override
        public Connection getConnection() throws SQLException {
            return statements.watched(pool(asked).getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public void close() {
            List.copyOf(pools.keySet()).forEach(name -> pools.remove(name).close());
        }
    }
}
