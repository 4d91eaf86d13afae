package vn.boiduong;

import java.sql.DatabaseMetaData;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Our tables live in a schema of their own, so that Flyway and the engine's {@code ACT_*} tables never meet. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    private static final String SCHEMA = "boiduong";

    /** Aggregates find their tables in our schema. */
    @Bean
    NamingStrategy namingStrategy() {
        return new NamingStrategy() {

            @Override
            public String getSchema() {
                return SCHEMA;
            }
        };
    }

    /** Flyway quotes the schema's name, our SQL does not: the name is given in the case the database folds to. */
    @Bean
    FlywayConfigurationCustomizer schemaAsFolded() {
        return flyway -> flyway.schemas(foldsToUpperCase(flyway.getDataSource()) ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA);
    }

    private static boolean foldsToUpperCase(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::storesUpperCaseIdentifiers);
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }
}
