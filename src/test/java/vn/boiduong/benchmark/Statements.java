package vn.boiduong.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** Notes, while asked to, every query with its values and its time, so that its plan can be asked for with the same values. */
class Statements {

    private final List<Sent> sent = new ArrayList<>();
    private volatile boolean noting;

    /** {@code values} are the calls that set them, by position. */
    record Sent(String sql, Map<Object, Setter> values, double milliseconds) {

        Plan plan(JdbcTemplate database) {
            return new Plan(database.query(connection -> {
                PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers) " + sql);
                values.values().forEach(setter -> setter.on(statement));
                return statement;
            }, (row, number) -> row.getString(1)));
        }
    }

    record Setter(Method method, Object[] values) {

        void on(PreparedStatement statement) {
            try {
                method.invoke(statement, values);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    synchronized void start() {
        sent.clear();
        noting = true;
    }

    /** The queries since the start, the slowest first. */
    synchronized List<Sent> stop() {
        noting = false;
        return sent.stream().sorted((one, other) -> Double.compare(other.milliseconds, one.milliseconds)).toList();
    }

    Connection watched(Connection connection) {
        return noting ? proxy(Connection.class, (method, args) -> {
            Object answer = call(connection, method, args);
            return answer instanceof PreparedStatement statement ? watched(statement, (String) args[0]) : answer;
        }) : connection;
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        Map<Object, Setter> values = new LinkedHashMap<>();
        return proxy(PreparedStatement.class, (method, args) -> {
            if (method.getName().startsWith("set") && args.length > 1) {
                values.put(args[0], new Setter(method, args.clone()));
            }
            long begin = System.nanoTime();
            Object answer = call(statement, method, args);
            if (method.getName().startsWith("execute") && sql.stripLeading().regionMatches(true, 0, "select", 0, 6)) {
                note(new Sent(sql, Map.copyOf(values), (System.nanoTime() - begin) / 1e6));
            }
            return answer;
        });
    }

    private synchronized void note(Sent query) {
        sent.add(query);
    }

    private interface Call {

        Object answer(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call.answer(method, args)));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
