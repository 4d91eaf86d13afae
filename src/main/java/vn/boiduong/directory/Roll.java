package vn.boiduong.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Page;

/**
 * People in the order of their names, those who have left last, a page at a time: the database has them in order
 * ({@link NameOrder}), and nobody beyond the page is read.
 */
@Component
public class Roll {

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person in a list. */
    public record Line(String id, String fullName, String position, String unit, String email, boolean left) {
    }

    /** Everyone of the agency, or those of some units and one more; {@code units} is null for all, {@code oneself} where there is nobody more. */
    public record Whom(String agency, Collection<String> units, String oneself) {

        private String condition() {
            return " from boiduong.officer where agency = :agency" + (units == null ? "" : " and (unit in (:units) or id = :oneself)");
        }

        private JdbcClient.StatementSpec in(JdbcClient jdbc, String what, String which) {
            return jdbc.sql("select " + what + condition() + which).param("agency", agency)
                    .param("units", units == null || units.isEmpty() ? Set.of("") : units).param("oneself", Objects.requireNonNullElse(oneself, ""));
        }
    }

    /** Those who stand together in a list: of a unit, or of all where it is null. */
    private record Group(String unit, boolean left) {

        String condition() {
            return " and left_on is " + (left ? "not null" : "null") + (unit == null ? "" : " and unit = :unit");
        }
    }

    public Page<Line> byName(Whom whom, int number) {
        return page(whom, inGroups(whom, false, List.of()), number);
    }

    /** By unit first, in the order of these. */
    public Page<Line> byUnit(Whom whom, List<String> units, int number) {
        return page(whom, inGroups(whom, true, units), number);
    }

    /** All of them by name, for whoever looks for words in what a line says. */
    public List<Line> all(Whom whom) {
        return Stream.of(false, true).flatMap(left -> read(whom, new Group(null, left), 0, Integer.MAX_VALUE).stream()).toList();
    }

    /** How many of those who have not left join after the day. */
    public long toJoin(Whom whom, LocalDate day) {
        return whom.in(jdbc, "count(*)", " and left_on is null and joined_on > :day").param("day", day).query(Long.class).single();
    }

    public int count(Whom whom) {
        return inGroups(whom, false, List.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many stand in each group, in the order of the list. */
    private Map<Group, Integer> inGroups(Whom whom, boolean byUnit, List<String> units) {
        Map<Group, Integer> counted = new LinkedHashMap<>();
        for (boolean left : List.of(false, true)) {
            (byUnit ? units : Stream.of((String) null).toList()).forEach(unit -> counted.put(new Group(unit, left), 0));
        }
        whom.in(jdbc, "unit, count(left_on), count(*)", " group by unit").query(row -> {
            String unit = byUnit ? row.getString(1) : null;
            counted.merge(new Group(unit, true), row.getInt(2), Integer::sum);
            counted.merge(new Group(unit, false), row.getInt(3) - row.getInt(2), Integer::sum);
        });
        return counted;
    }

    private Page<Line> page(Whom whom, Map<Group, Integer> groups, int number) {
        return Page.of(groups.values().stream().mapToInt(Integer::intValue).sum(), number, after -> lines(whom, groups, after));
    }

    private List<Line> lines(Whom whom, Map<Group, Integer> groups, int after) {
        List<Line> lines = new ArrayList<>();
        int before = after;
        for (Map.Entry<Group, Integer> group : groups.entrySet()) {
            int most = Math.min(Page.SIZE - lines.size(), group.getValue() - before);
            if (most > 0) {
                lines.addAll(read(whom, group.getKey(), before, most));
            }
            before = Math.max(0, before - group.getValue());
        }
        return lines;
    }

    private List<Line> read(Whom whom, Group group, int after, int most) {
        return whom.in(jdbc, "id, full_name, position, unit, email, left_on", group.condition() + " order by name_order, id offset " + after
                + " rows fetch next " + most + " rows only").param("unit", group.unit()).query(Roll::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getObject(6) != null);
    }
}
