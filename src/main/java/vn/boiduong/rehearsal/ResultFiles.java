package vn.boiduong.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.dataset.ScriptRow;
import vn.boiduong.directory.Directory;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.policy.Policies;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.target.TargetFigures;

/** Writes the files of a rehearsal; columns, order and notation are a contract that independent checks read. */
@Component
class ResultFiles {

    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final RankingService rankings;
    private final Directory directory;
    private final Policies policies;
    private final TargetFigures targets;
    private final ObjectMapper json;

    ResultFiles(ParticipationResults participations, EvaluationRecords evaluations, RankingService rankings, Directory directory,
                Policies policies, TargetFigures targets, ObjectMapper json) {
        this.participations = participations;
        this.evaluations = evaluations;
        this.rankings = rankings;
        this.directory = directory;
        this.policies = policies;
        this.targets = targets;
        this.json = json;
    }

    void write(Path out, AgencyYear year, Script script, PlayedYear played) {
        CsvFile.write(out.resolve("refusals.csv"), List.of("course", "officer", "conditions"), refusals(played.refusals()));
        CsvFile.write(out.resolve("participations.csv"), List.of("course", "officer", "unit", "outcome", "testScore", "hoursCredited",
                "certificateNo", "verifiedOn"), participations(year, script, corrected(played)));
        CsvFile.write(out.resolve("evaluations.csv"), List.of("course", "officer", "unit", "opensOn", "closedOn", "mark1", "mark2", "mark3",
                "mark4", "mark5", "mark6", "score", "rating"), evaluations(year));
        CsvFile.write(out.resolve("hours.csv"), List.of("officer", "year", "credited", "target"), hours(year));
        CsvFile.write(out.resolve("ranking.csv"), List.of("officer", "unit", "evaluation", "test", "hours", "score", "grade",
                "rankInAgency", "rankInUnit", "reasonNotRanked"), ranking(year));
        CsvFile.write(out.resolve("targets.csv"), List.of("target", "year", "numerator", "denominator"), targets(year));
        CsvFile.write(out.resolve("tasks.csv"), List.of("process", "task", "week", "count"), Tally.tasksByWeek(played.tasks()));
        if (!played.events().isEmpty()) {
            CsvFile.write(out.resolve("events.csv"), List.of("date", "kind", "officer", "course", "unit", "happenedOn", "effects",
                    "sentence"), events(played.events()));
        }
        writeSummary(out.resolve("summary.json"), played.summary());
    }

    private static List<List<Object>> refusals(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> cells(refusal.course(), refusal.officer(), String.join(";", refusal.conditions()))).toList();
    }

    /** An event that could not happen any more has no day, and says why. */
    private static List<List<Object>> events(List<PlayedEvent> events) {
        return events.stream().map(event -> cells(event.row().day(), event.row().kind(), event.row().officer(), event.row().course(),
                event.row().toUnit() == null ? event.row().unit() : event.row().toUnit(), event.happened() ? event.on() : null,
                event.effects(), event.sentence())).toList();
    }

    /** Whose result is another one now than the script has it. */
    private static Set<CourseOfficer> corrected(PlayedYear played) {
        return played.events().stream().filter(event -> event.happened() && event.row().kind() == EventRow.Kind.RESULT_CORRECTED)
                .map(event -> new CourseOfficer(event.row().course(), event.row().officer())).collect(Collectors.toSet());
    }

    private List<List<Object>> participations(AgencyYear year, Script script, Set<CourseOfficer> corrected) {
        return participations.ofAgency(year.agency()).stream().map(row -> participation(row, script, corrected)).toList();
    }

    private static List<Object> participation(ParticipationRow row, Script script, Set<CourseOfficer> corrected) {
        if (row.outcome() == null) {
            return cells(row.course(), row.officer(), row.unit(), null, null, null, null, null);
        }
        CourseOfficer who = row.who();
        ScriptRow written = script.row(who);
        boolean asWritten = written.outcome().name().equals(row.outcome().name()) && !corrected.contains(who);
        return cells(row.course(), row.officer(), row.unit(), row.outcome(), plain(asWritten ? written.testScore() : row.testScore()),
                row.hoursCredited(), asWritten ? written.certificateNo() : row.certificateNo(), row.concludedOn());
    }

    /** Of those who passed; what was judged before a result proved wrong stays on record, and out of here. */
    private List<List<Object>> evaluations(AgencyYear year) {
        Set<CourseOfficer> passed = participations.ofAgency(year.agency()).stream().filter(row -> row.outcome() == Outcome.PASSED)
                .map(ParticipationRow::who).collect(Collectors.toSet());
        return evaluations.ofAgency(year.agency()).stream().filter(row -> passed.contains(row.who()))
                .map(ResultFiles::evaluation).toList();
    }

    private static List<Object> evaluation(EvaluationRow row) {
        List<Object> cells = cells(row.course(), row.officer(), row.unit(), row.opensOn(), row.closedOn());
        for (int criterion = 0; criterion < 6; criterion++) {
            cells.add(row.closedOn() == null ? null : shortest(row.marks().get(criterion)));
        }
        cells.add(row.closedOn() == null ? null : plain(row.score()));
        cells.add(row.closedOn() == null ? null : row.rating());
        return cells;
    }

    private List<List<Object>> hours(AgencyYear year) {
        Map<String, Integer> credited = participations.hoursOfYear(year.agency(), year.year());
        int target = policies.inForce(year.agency(), LocalDate.of(year.year(), 12, 31)).hoursTarget();
        return directory.officers(year.agency()).stream()
                .map(officer -> cells(officer.id(), year.year(), credited.getOrDefault(officer.id(), 0), target)).toList();
    }

    private List<List<Object>> ranking(AgencyYear year) {
        return rankings.rows(year.key()).stream().map(ResultFiles::ranked).toList();
    }

    private List<List<Object>> targets(AgencyYear year) {
        return targets.of(year.agency(), year.year(), LocalDate.of(year.year(), 12, 31)).stream()
                .map(figure -> cells(figure.target(), figure.year(), figure.numerator(), figure.denominator())).toList();
    }

    private static List<Object> ranked(RankingRow row) {
        return cells(row.officer(), row.unit(), plain(row.evaluation()), plain(row.test()), plain(row.hours()), plain(row.score()),
                row.grade(), row.rankInAgency(), row.rankInUnit(), row.notRanked());
    }

    private void writeSummary(Path file, Summary summary) {
        try {
            Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String shortest(BigDecimal mark) {
        return mark.stripTrailingZeros().toPlainString();
    }

    private static List<Object> cells(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
