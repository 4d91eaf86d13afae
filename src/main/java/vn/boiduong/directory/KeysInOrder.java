package vn.boiduong.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Writes where every name of a table stands among the others: where keys were not yet kept, and again whenever the rules of the order are
 * others than those the keys were written by.
 */
public abstract class KeysInOrder implements JavaMigration {

    private final String description;
    private final String names;
    private final String keep;
    private final UnaryOperator<String> key;

    /**
     * @param names a query of ids and names
     * @param keep  an update of a key by an id
     */
    protected KeysInOrder(String description, String names, String keep, UnaryOperator<String> key) {
        this.description = description;
        this.names = names;
        this.keep = keep;
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        write(context.getConnection());
    }

    void write(Connection database) throws SQLException {
        Map<String, String> named = new LinkedHashMap<>();
        try (Statement asked = database.createStatement(); ResultSet rows = asked.executeQuery(names)) {
            while (rows.next()) {
                named.put(rows.getString(1), rows.getString(2));
            }
        }
        try (PreparedStatement kept = database.prepareStatement(keep)) {
            for (Map.Entry<String, String> each : named.entrySet()) {
                kept.setString(1, key.apply(each.getValue()));
                kept.setString(2, each.getKey());
                kept.addBatch();
            }
            kept.executeBatch();
        }
    }

    /** None: it is done again when its checksum changes. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return NameOrder.rules();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
