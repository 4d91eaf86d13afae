package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.boiduong.engine.CaseHistory.CreatedTask;
import vn.boiduong.engine.CaseHistory.PastCase;

/** Counts of cases and human tasks for {@code tasks.csv} and {@code summary.json}. */
final class Tally {

    private static final String WAITING = "waiting";

    private Tally() {
    }

    /** Human tasks created, by process, task and ISO week such as {@code 2026-W05}. */
    static List<List<Object>> tasksByWeek(List<CreatedTask> tasks) {
        Map<List<String>, Integer> counts = new TreeMap<>((a, b) -> String.join("\u0000", a).compareTo(String.join("\u0000", b)));
        tasks.forEach(task -> counts.merge(List.of(task.process(), task.task(), weekOf(task.on())), 1, Integer::sum));
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(List.of(key.get(0), key.get(1), key.get(2), count)));
        return rows;
    }

    private static String weekOf(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Human tasks created, by task id. */
    static Map<String, Integer> tasksById(List<CreatedTask> tasks) {
        Map<String, Integer> counts = new TreeMap<>();
        tasks.forEach(task -> counts.merge(task.task(), 1, Integer::sum));
        return counts;
    }

    /** Cases by process and end state; those still open count as {@code waiting}. */
    static Map<String, Map<String, Integer>> casesByEnd(List<PastCase> cases) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (PastCase each : cases) {
            Map<String, Integer> ends = counts.computeIfAbsent(each.process(), process -> new TreeMap<>(Map.of(WAITING, 0)));
            ends.merge(each.endEvent() == null ? WAITING : each.endEvent().replace("EndEvent_", ""), 1, Integer::sum);
        }
        return counts;
    }
}
