package vn.boiduong.dataset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.boiduong.course.Course;

/** Whether incidents fit the courses as the incidents before them have left them, and the script. */
final class EventSense {

    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Course> courses;
    private final Map<String, ScriptRow> script;
    private final Map<String, LocalDate> supplements = new HashMap<>();

    EventSense(List<Course> courses, List<ScriptRow> script) {
        this.courses = courses.stream().filter(course -> course.code() != null)
                .collect(Collectors.toMap(Course::code, Function.identity(), (first, second) -> first));
        this.courses.values().stream().filter(course -> course.startsOn() != null && course.endsOn() != null)
                .forEach(course -> spans.put(course.code(), new Span(course.startsOn(), course.endsOn())));
        this.script = script.stream().collect(Collectors.toMap(row -> key(row.officer(), row.course()), Function.identity(), (first, second) -> first));
    }

    private record Span(LocalDate first, LocalDate last) {

        Span from(LocalDate start) {
            return new Span(start, start.plusDays(ChronoUnit.DAYS.between(first, last)));
        }
    }

    /** In the order in which they happen; of one day in the order of the file. */
    void check(List<EventTable.Entry> entries) {
        entries.stream().sorted(Comparator.comparing((EventTable.Entry entry) -> entry.row().day())).forEach(this::check);
    }

    private void check(EventTable.Entry entry) {
        EventRow row = entry.row();
        Span span = spans.get(row.course());
        if (span == null) {
            return;
        }
        switch (row.kind()) {
            case COURSE_MOVED -> Optional.ofNullable(row.toDay()).ifPresent(start -> spans.put(row.course(), span.from(start)));
            case COURSE_SHORTENED -> shortened(entry, span);
            case RESULT_CORRECTED -> corrected(entry, span);
            case SUPPLEMENT -> supplemented(entry, span);
            case ROUND_CLOSED -> {
                if (row.with().contains(EventRow.Round.NOMINATION.name())) {
                    beforeTheStart(entry, span);
                }
            }
            default -> {
            }
        }
    }

    private void shortened(EventTable.Entry entry, Span span) {
        EventRow row = entry.row();
        if (row.toDay() == null) {
            return;
        }
        if (row.toDay().isBefore(span.first()) || !row.toDay().isBefore(span.last())) {
            entry.cells().refuse("to", "dataset.expected.shorter", span.first(), span.last());
            return;
        }
        int hours = courses.get(row.course()).hours();
        if (hours > 0 && row.hours().filter(entered -> entered > hours).isPresent()) {
            entry.cells().refuse("to", "dataset.expected.fewerHours", hours);
        }
        spans.put(row.course(), new Span(span.first(), row.toDay()));
    }

    /** A result is reported from the day after the course and verified that day, which ends after its incidents. */
    private void corrected(EventTable.Entry entry, Span span) {
        EventRow row = entry.row();
        Optional<ScriptRow> written = Optional.ofNullable(script.get(key(row.officer(), row.course())));
        if (row.officer() != null && written.filter(ScriptRow::nominated).filter(sent -> sent.outcome() != ScriptRow.Outcome.WITHDRAWN).isEmpty()) {
            entry.cells().refuse("course", "dataset.expected.sentWithResult");
        }
        LocalDate earliest = span.last().plusDays(2);
        if (row.day().isBefore(earliest)) {
            entry.cells().refuse("date", "dataset.expected.afterResult", earliest);
        }
    }

    private void supplemented(EventTable.Entry entry, Span span) {
        LocalDate earlier = supplements.putIfAbsent(entry.row().course(), entry.row().day());
        if (earlier != null) {
            entry.cells().refuse("course", "dataset.expected.oneSupplement", earlier);
        }
        beforeTheStart(entry, span);
    }

    private static void beforeTheStart(EventTable.Entry entry, Span span) {
        if (!entry.row().day().isBefore(span.first())) {
            entry.cells().refuse("date", "dataset.expected.beforeStart", span.first());
        }
    }

    private static String key(String officer, String course) {
        return officer + "/" + course;
    }
}
