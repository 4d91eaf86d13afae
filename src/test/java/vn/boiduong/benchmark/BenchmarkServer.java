package vn.boiduong.benchmark;

import java.io.IOException;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL that keeps what it commits, as in production, with a database for the product and one for the bare engine. */
@TestConfiguration(proxyBeanMethods = false)
class BenchmarkServer {

    private static final String BARE = "bare";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
    }

    @Bean
    CountedDataSource dataSource(EmbeddedPostgres server) {
        return pool(server, "postgres");
    }

    static CountedDataSource bareDatabase(EmbeddedPostgres server, DataSource product) {
        new JdbcTemplate(product).execute("create database " + BARE);
        return pool(server, BARE);
    }

    private static CountedDataSource pool(EmbeddedPostgres server, String database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", database));
        pool.setUsername("postgres");
        return new CountedDataSource(pool);
    }
}
