package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.boiduong.shared.CourseOfficer;

/** What the rehearsal lets happen, from its tables. */
final class RehearsalTables {

    static final Pattern SCORE = Pattern.compile("10(\\.0)?|\\d(\\.\\d)?");
    private static final Pattern MARK = Pattern.compile("10|[1-9]");
    private static final Pattern MEAN = Pattern.compile("10(\\.0{1,2})?|[1-9](\\.\\d{1,2})?");
    private static final int LONGEST_REASON = 1000;

    private final RawTables tables;

    RehearsalTables(RawTables tables) {
        this.tables = tables;
    }

    List<ScriptRow> script() {
        List<ScriptRow> rows = tables.read(DataTable.SCRIPT, List.of("officer", "course"), this::scriptRow);
        Set<CourseOfficer> nominated = rows.stream().filter(ScriptRow::nominated).map(ScriptRow::who).collect(Collectors.toSet());
        Map<CourseOfficer, String> reasons = new HashMap<>();
        tables.read(DataTable.REASONS, List.of("officer", "course"), cells -> reasons.put(reasoned(cells, nominated), cells.text("reason", LONGEST_REASON)));
        return rows.stream().map(row -> row.because(reasons.get(row.who()))).toList();
    }

    private CourseOfficer reasoned(Cells cells, Set<CourseOfficer> nominated) {
        CourseOfficer who = who(cells);
        if (!nominated.contains(who)) {
            cells.refuse("course", "dataset.expected.nominated");
        }
        return who;
    }

    private CourseOfficer who(Cells cells) {
        String officer = cells.reference("officer", tables.officers());
        return new CourseOfficer(cells.reference("course", tables.courses()), officer);
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
        CourseOfficer who = who(cells);
        return new ScriptRow(who.officer(), who.course(), nominated,
                outcome, cells.decimal("testScore", SCORE, "dataset.expected.testScore"), cells.text("certificateNo", 100),
                marks(cells, "self"), marks(cells, "head"), mean, citizens == null ? null : citizens.intValue(), null);
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
}
