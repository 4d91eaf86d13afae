package vn.boiduong.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Leave;

/** What happens in the rehearsed year besides the script, from its table. */
final class EventTable {

    private static final Pattern HOURS = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern OUTCOME = Pattern.compile("PASSED|FAILED|ABSENT");
    private static final Pattern KIND_OF_LEAVE = Pattern.compile(Arrays.stream(Leave.Kind.values()).map(Enum::name).collect(Collectors.joining("|")));
    private static final int LONGEST_CERTIFICATE = 100;

    /** The columns an incident needs besides its date and kind. */
    private static final Map<EventRow.Kind, List<String>> NEEDED = Map.ofEntries(
            Map.entry(EventRow.Kind.DEPUTY, List.of("officer", "unit", "to")),
            Map.entry(EventRow.Kind.HEAD_REPLACED, List.of("officer", "unit")),
            Map.entry(EventRow.Kind.TRANSFER, List.of("officer", "to")),
            Map.entry(EventRow.Kind.LEFT, List.of("officer")),
            Map.entry(EventRow.Kind.COURSE_MOVED, List.of("course", "to")),
            Map.entry(EventRow.Kind.COURSE_CANCELLED, List.of("course")),
            Map.entry(EventRow.Kind.OBJECTION, List.of("officer")),
            Map.entry(EventRow.Kind.CONCERN, List.of("officer")),
            Map.entry(EventRow.Kind.REIMBURSEMENT, List.of("officer", "course")),
            Map.entry(EventRow.Kind.YEAR_STARTED, List.of()),
            Map.entry(EventRow.Kind.SUPPLEMENT, List.of("course")),
            Map.entry(EventRow.Kind.COURSE_SHORTENED, List.of("course", "to")),
            Map.entry(EventRow.Kind.RESULT_CORRECTED, List.of("officer", "course", "to")),
            Map.entry(EventRow.Kind.ROUND_CLOSED, List.of("unit", "to")),
            Map.entry(EventRow.Kind.HEAD_VACANT, List.of("unit")),
            Map.entry(EventRow.Kind.LEAVE, List.of("officer", "to")));

    private final RawTables tables;

    EventTable(RawTables tables) {
        this.tables = tables;
    }

    /** A row as read, and its cells for what is found wrong with it later. */
    record Entry(EventRow row, Cells cells) {
    }

    /** The events; where a year is to be rehearsed they have to lie in it. */
    List<EventRow> read(OptionalInt year, List<Course> courses, List<ScriptRow> script) {
        List<Entry> entries = tables.read(DataTable.EVENTS, List.of("date", "kind", "officer", "course", "unit", "to", "note"),
                cells -> new Entry(row(cells), cells));
        List<Entry> told = entries.stream().filter(entry -> entry.row().kind() != null && entry.row().day() != null).toList();
        year.ifPresent(number -> EventDays.check(told, number));
        new EventSense(courses, script).check(told);
        return entries.stream().map(Entry::row).toList();
    }

    private EventRow row(Cells cells) {
        LocalDate day = cells.day("date");
        EventRow.Kind kind = cells.word("kind", EventRow.Kind.class);
        (kind == null ? List.<String>of() : NEEDED.get(kind)).stream().filter(cells::isEmpty)
                .forEach(column -> cells.refuse(column, "dataset.expected.forKind", kind));
        Optional<List<String>> with = with(cells, kind);
        return new EventRow(day, kind, cells.reference("officer", tables.officers()), cells.reference("course", tables.courses()),
                cells.reference("unit", tables.units()), with.isEmpty() ? null : toDay(cells, kind, day),
                kind == EventRow.Kind.TRANSFER ? cells.reference("to", tables.units()) : null, with.orElse(List.of()), cells.text("note", 1_000));
    }

    private static LocalDate toDay(Cells cells, EventRow.Kind kind, LocalDate day) {
        if (kind == EventRow.Kind.COURSE_SHORTENED || kind == EventRow.Kind.LEAVE) {
            return notBefore(cells, kind, day, Cells.dayOf(cells.parts("to").get(0)));
        }
        return kind == EventRow.Kind.DEPUTY || kind == EventRow.Kind.COURSE_MOVED ? notBefore(cells, kind, day, cells.day("to")) : null;
    }

    private static LocalDate notBefore(Cells cells, EventRow.Kind kind, LocalDate day, LocalDate to) {
        boolean lasts = kind == EventRow.Kind.DEPUTY || kind == EventRow.Kind.LEAVE;
        if (lasts && day != null && to != null && to.isBefore(day)) {
            cells.refuse("to", "dataset.expected.notBefore", "date", day);
        }
        return to;
    }

    /** What the cell {@code to} says besides a day or a unit; empty where it is wrong. */
    private static Optional<List<String>> with(Cells cells, EventRow.Kind kind) {
        if (kind == null || cells.isEmpty("to")) {
            return Optional.of(List.of());
        }
        return switch (kind) {
            case COURSE_SHORTENED -> listed(cells, "dataset.expected.shortened", List.of(EventTable::isDay, mayBe(HOURS)), 1);
            case LEAVE -> listed(cells, "dataset.expected.leaveUntil", List.of(EventTable::isDay, mayBe(KIND_OF_LEAVE)), 1);
            case RESULT_CORRECTED -> listed(cells, "dataset.expected.corrected", List.of(text -> OUTCOME.matcher(text).matches(),
                    mayBe(RehearsalTables.SCORE), text -> text.length() <= LONGEST_CERTIFICATE), 0);
            case ROUND_CLOSED -> {
                EventRow.Round round = cells.word("to", EventRow.Round.class);
                if (round == EventRow.Round.NOMINATION && cells.isEmpty("course")) {
                    cells.refuse("course", "dataset.expected.forKind", round);
                }
                yield Optional.ofNullable(round).map(Enum::name).map(List::of);
            }
            default -> Optional.of(List.of());
        };
    }

    /** The parts of the cell from the given place on, each as it has to be; empty where one is wrong. */
    private static Optional<List<String>> listed(Cells cells, String expected, List<Predicate<String>> rules, int from) {
        List<String> parts = cells.parts("to");
        boolean right = parts.size() <= rules.size() && IntStream.range(0, parts.size()).allMatch(place -> rules.get(place).test(parts.get(place)));
        if (!right) {
            cells.refuse("to", expected);
        }
        return right ? Optional.of(List.copyOf(parts.subList(from, parts.size()))) : Optional.empty();
    }

    private static boolean isDay(String text) {
        return Cells.dayOf(text) != null;
    }

    private static Predicate<String> mayBe(Pattern pattern) {
        return text -> text.isEmpty() || pattern.matcher(text).matches();
    }
}
