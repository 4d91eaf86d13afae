package vn.boiduong.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.boiduong.directory.Officer;
import vn.boiduong.policy.Grade;
import vn.boiduong.ranking.NotRanked;
import vn.boiduong.shared.Messages;

/** Sets two rehearsals of the same data beside each other, for people to read: the ranking, and the work of each week. */
public final class PolicyDifference {

    public static final String RANKING = "policy-difference-ranking.csv";
    public static final String TASKS = "policy-difference-tasks.csv";

    private final Path before;
    private final Path after;

    /** @param before, after the folders two rehearsals were written to */
    public PolicyDifference(Path before, Path after) {
        this.before = before;
        this.after = after;
    }

    public void write(Path out, Collection<Officer> officers) {
        Map<String, String> names = officers.stream().collect(Collectors.toMap(Officer::id, Officer::fullName));
        CsvFile.write(out.resolve(RANKING), columns("rehearsal.difference.ranking"), ranking(names));
        CsvFile.write(out.resolve(TASKS), columns("rehearsal.difference.tasks"), tasks());
    }

    private static List<String> columns(String key) {
        return List.of(Messages.text(key).split(","));
    }

    private List<List<Object>> ranking(Map<String, String> names) {
        Map<String, Map<String, String>> was = byOfficer(before);
        Map<String, Map<String, String>> is = byOfficer(after);
        TreeSet<String> everyone = new TreeSet<>(was.keySet());
        everyone.addAll(is.keySet());
        return everyone.stream().map(officer -> {
            Map<String, String> one = was.getOrDefault(officer, Map.of());
            Map<String, String> other = is.getOrDefault(officer, Map.of());
            return cells(officer, names.get(officer), other.getOrDefault("unit", one.get("unit")), one.get("rankInAgency"), other.get("rankInAgency"),
                    one.get("score"), other.get("score"), level(one), level(other), reason(one), reason(other));
        }).toList();
    }

    private static Map<String, Map<String, String>> byOfficer(Path folder) {
        return CsvFile.read(folder.resolve("ranking.csv")).stream().collect(Collectors.toMap(row -> row.get("officer"), Function.identity()));
    }

    private static String level(Map<String, String> row) {
        String grade = row.getOrDefault("grade", "");
        return grade.isEmpty() ? null : Grade.valueOf(grade).text().toString();
    }

    private static String reason(Map<String, String> row) {
        String reason = row.getOrDefault("reasonNotRanked", "");
        return reason.isEmpty() ? null : NotRanked.valueOf(reason).text().toString();
    }

    private List<List<Object>> tasks() {
        Map<List<String>, Integer> was = byWeek(before);
        Map<List<String>, Integer> is = byWeek(after);
        TreeMap<String, List<Object>> rows = new TreeMap<>();
        for (Map<List<String>, Integer> one : List.of(was, is)) {
            one.keySet().forEach(key -> rows.put(String.join(" ", key), cells(key.get(0), monday(key.get(0)),
                    Messages.text("rehearsal.task." + key.get(1)), Messages.text("rehearsal.holder." + key.get(1)),
                    was.getOrDefault(key, 0), is.getOrDefault(key, 0))));
        }
        return List.copyOf(rows.values());
    }

    private static Map<List<String>, Integer> byWeek(Path folder) {
        return CsvFile.read(folder.resolve("tasks.csv")).stream().collect(Collectors.toMap(row -> List.of(row.get("week"), row.get("task")),
                row -> Integer.valueOf(row.get("count")), Integer::sum));
    }

    private static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    private static List<Object> cells(Object... values) {
        return Arrays.asList(values);
    }
}
