package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the rehearsal lets happen, from its tables. */
final class RehearsalTables {

    private static final Pattern SCORE = Pattern.compile("10(\\.0)?|\\d(\\.\\d)?");
    private static final Pattern MARK = Pattern.compile("10|[1-9]");
    private static final Pattern MEAN = Pattern.compile("10(\\.0{1,2})?|[1-9](\\.\\d{1,2})?");

    /** The columns an incident needs besides its date and kind. */
    private static final Map<EventRow.Kind, List<String>> NEEDED = Map.of(
            EventRow.Kind.DEPUTY, List.of("officer", "unit", "to"),
            EventRow.Kind.HEAD_REPLACED, List.of("officer", "unit"),
            EventRow.Kind.TRANSFER, List.of("officer", "to"),
            EventRow.Kind.LEFT, List.of("officer"),
            EventRow.Kind.COURSE_MOVED, List.of("course", "to"),
            EventRow.Kind.COURSE_CANCELLED, List.of("course"),
            EventRow.Kind.OBJECTION, List.of("officer"),
            EventRow.Kind.CONCERN, List.of("officer"),
            EventRow.Kind.REIMBURSEMENT, List.of("officer", "course"));

    private final RawTables tables;

    RehearsalTables(RawTables tables) {
        this.tables = tables;
    }

    List<ScriptRow> script() {
        return tables.read(DataTable.SCRIPT, List.of("officer", "course"), this::scriptRow);
    }

    /** The events, which have to lie in the year where there is one. */
    List<EventRow> events(OptionalInt year) {
        return tables.read(DataTable.EVENTS, List.of("date", "kind", "officer", "course", "unit", "to", "note"),
                cells -> eventRow(cells, year));
    }

    private ScriptRow scriptRow(Cells cells) {
        boolean nominated = cells.yes("nominated");
        ScriptRow.Outcome outcome = cells.word("outcome", ScriptRow.Outcome.class);
        if (nominated && cells.isEmpty("outcome")) {
            cells.refuse("outcome", "dataset.expected.outcome");
        }
        BigDecimal mean = cells.decimal("citizenMean", MEAN, "dataset.expected.citizenMean");
        Long citizens = cells.whole("citizenCount", 0, 1_000_000);
        if (mean != null && cells.isEmpty("citizenCount")) {
            cells.refuse("citizenCount", "dataset.expected.citizenCount");
        }
        if (citizens != null && citizens > 0 && cells.isEmpty("citizenMean")) {
            cells.refuse("citizenMean", "dataset.expected.citizenMean");
        }
        return new ScriptRow(cells.reference("officer", tables.officers()), cells.reference("course", tables.courses()), nominated,
                outcome, cells.decimal("testScore", SCORE, "dataset.expected.testScore"), cells.text("certificateNo", 100),
                marks(cells, "self"), marks(cells, "head"), mean, citizens == null ? null : citizens.intValue());
    }

    private static List<Integer> marks(Cells cells, String rater) {
        List<String> columns = IntStream.rangeClosed(1, 6).mapToObj(criterion -> rater + criterion).toList();
        if (columns.stream().allMatch(cells::isEmpty)) {
            return List.of();
        }
        columns.stream().filter(cells::isEmpty).forEach(column -> cells.refuse(column, "dataset.expected.allMarks", rater));
        return columns.stream().map(column -> cells.matching(column, MARK, "dataset.expected.mark"))
                .filter(mark -> mark != null).map(Integer::valueOf).toList();
    }

    private EventRow eventRow(Cells cells, OptionalInt year) {
        LocalDate day = cells.day("date");
        if (day != null && year.isPresent() && day.getYear() != year.getAsInt()) {
            cells.refuse("date", "dataset.expected.inYear", year.getAsInt());
        }
        EventRow.Kind kind = cells.word("kind", EventRow.Kind.class);
        (kind == null ? List.<String>of() : NEEDED.get(kind)).stream().filter(cells::isEmpty)
                .forEach(column -> cells.refuse(column, "dataset.expected.forKind", kind));
        return new EventRow(day, kind, cells.reference("officer", tables.officers()),
                cells.reference("course", tables.courses()), cells.reference("unit", tables.units()),
                toDay(cells, kind, day), kind == EventRow.Kind.TRANSFER ? cells.reference("to", tables.units()) : null,
                cells.text("note", 1_000));
    }

    private static LocalDate toDay(Cells cells, EventRow.Kind kind, LocalDate day) {
        if (kind != EventRow.Kind.DEPUTY && kind != EventRow.Kind.COURSE_MOVED) {
            return null;
        }
        LocalDate to = cells.day("to");
        if (kind == EventRow.Kind.DEPUTY && day != null && to != null && to.isBefore(day)) {
            cells.refuse("to", "dataset.expected.notBefore", "date", day);
        }
        return to;
    }
}
