package vn.boiduong.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts, while asked to, what is sent to the database: each row of a batch, and commits. Otherwise it costs nothing. */
class CountedDataSource extends DelegatingDataSource implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("(?is)\\s*(select|insert|update|delete).*?(?:from|into|update)\\s+([\\w.\"]+)");

    private final Map<String, Integer> counts = new TreeMap<>();
    private volatile boolean counting;

    CountedDataSource(HikariDataSource pool) {
        super(pool);
    }

    void start() {
        counts.clear();
        counting = true;
    }

    /** How often each kind of statement met each table since the start. */
    Map<String, Integer> stop() {
        counting = false;
        return new TreeMap<>(counts);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return counting ? watched(Connection.class, connection, "") : connection;
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            note(method.getName(), sql);
            Object answer = call(target, method, args);
            return answer instanceof PreparedStatement statement && target instanceof Connection
                    ? watched(PreparedStatement.class, statement, (String) args[0]) : answer;
        }));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private void note(String call, String sql) {
        if (call.equals("commit")) {
            count("commit");
        } else if (!sql.isEmpty() && (call.equals("addBatch") || call.matches("execute(Query|Update)?"))) {
            count(kindOf(sql));
        } else if (call.equals("executeBatch")) {
            count("(round trips of batches)");
        }
    }

    private synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String kindOf(String sql) {
        Matcher table = TABLE.matcher(sql.regionMatches(true, 0, "update", 0, 6) ? "update " + sql : sql);
        return table.find() ? (table.group(1) + " " + table.group(2).replace("\"", "")).toLowerCase(Locale.ROOT) : sql.strip();
    }

    @Override
    public void close() {
        ((HikariDataSource) getTargetDataSource()).close();
    }
}
