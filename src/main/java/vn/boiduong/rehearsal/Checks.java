package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.nomination.NominationRecords;
import vn.boiduong.participation.Ending;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.policy.Target;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.target.CourseNumbers;
import vn.boiduong.target.TargetFigure;
import vn.boiduong.target.TargetFigures;

/** What has to be true of every played year, whatever its data. */
@Component
class Checks {

    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final RankingService rankings;
    private final Courses courses;
    private final EngineJobs jobs;
    private final NominationRecords nominations;
    private final CourseNumbers numbers;
    private final TargetFigures targets;

    Checks(ParticipationResults participations, EvaluationRecords evaluations, RankingService rankings, Courses courses, EngineJobs jobs,
           NominationRecords nominations, CourseNumbers numbers, TargetFigures targets) {
        this.participations = participations;
        this.evaluations = evaluations;
        this.rankings = rankings;
        this.courses = courses;
        this.jobs = jobs;
        this.nominations = nominations;
        this.numbers = numbers;
        this.targets = targets;
    }

    Map<String, Boolean> of(AgencyYear year, LocalDate lastWorkingDay) {
        List<ParticipationRow> sent = participations.ofAgency(year.agency());
        List<EvaluationRow> judged = evaluations.ofAgency(year.agency());
        Map<String, Boolean> checks = new TreeMap<>();
        checks.put("courseNumbersAddUp", numbers.addUp(year.agency(), year.year()));
        checks.put("everyoneDueIsEvaluated", judged.stream().noneMatch(row ->
                (row.status() == EvaluationStatus.WAITING || row.status() == EvaluationStatus.OPEN) && !row.opensOn().isAfter(lastWorkingDay)));
        checks.put("everyPassHasAnEvaluation", everyPassIsJudged(sent, judged));
        checks.put("hoursFollowFromPasses", hoursFollow(year, sent));
        checks.put("noSeatIsSoldTwice", seatsHold(sent));
        checks.put("nothingOpenIsDue", jobs.everyCaseWaitsBeyond(LocalDate.of(year.year() + 1, 1, 1)));
        checks.put("rankingRecomputes", rankings.recomputes(year.key()));
        checks.put("targetsFollowFromRecords", targetsFollow(year, sent, judged));
        return checks;
    }

    /** Of a pass that was corrected away the evaluation is annulled. */
    private static boolean everyPassIsJudged(List<ParticipationRow> sent, List<EvaluationRow> judged) {
        Set<CourseOfficer> passes = sent.stream().filter(Checks::passed).map(ParticipationRow::who).collect(Collectors.toSet());
        Set<CourseOfficer> evaluations = judged.stream().map(EvaluationRow::who).collect(Collectors.toSet());
        return evaluations.containsAll(passes) && judged.stream().filter(row -> !passes.contains(row.who()))
                .allMatch(row -> row.status() == EvaluationStatus.CANCELLED);
    }

    /** The yearly targets again, from the lists other files are written from. */
    private boolean targetsFollow(AgencyYear year, List<ParticipationRow> sent, List<EvaluationRow> judged) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        Map<Target, Integer> met = targets.of(year.agency(), year.year(), last).stream().filter(figure -> figure.target().isYearly())
                .collect(Collectors.toMap(TargetFigure::target, TargetFigure::numerator));
        long reported = sent.stream().filter(row -> !row.reportDueOn().isBefore(first) && !row.reportDueOn().isAfter(last))
                .filter(row -> Ending.of(row.outcome()) == Ending.COMPLETED || Ending.of(row.outcome()) == Ending.NOT_PASSED).count();
        return met.get(Target.REPORTED) == reported
                && met.get(Target.EVALUATED) == judged.stream().filter(row -> row.status() == EvaluationStatus.CLOSED).count();
    }

    private static boolean passed(ParticipationRow row) {
        return row.outcome() == Outcome.PASSED;
    }

    private boolean hoursFollow(AgencyYear year, List<ParticipationRow> sent) {
        Map<String, Integer> hours = courses.withCodes(sent.stream().map(ParticipationRow::course).distinct().toList()).stream()
                .filter(course -> course.endsOn().getYear() == year.year()).collect(Collectors.toMap(Course::code, Course::hours));
        Map<String, Integer> expected = sent.stream().filter(row -> passed(row) && hours.containsKey(row.course()))
                .collect(Collectors.groupingBy(ParticipationRow::officer, TreeMap::new, Collectors.summingInt(row -> hours.get(row.course()))));
        return expected.equals(participations.hoursOfYear(year.agency(), year.year()));
    }

    private boolean seatsHold(List<ParticipationRow> sent) {
        Map<String, List<ParticipationRow>> byCourse = sent.stream().collect(Collectors.groupingBy(ParticipationRow::course));
        Map<CourseOfficer, LocalDate> sentOn = nominations.sentOn(byCourse.keySet());
        return courses.withCodes(byCourse.keySet()).stream().allMatch(course -> new Seats(course.seats())
                .suffice(byCourse.get(course.code()).stream().map(row -> Seats.Held.of(row, sentOn.get(row.who()))).toList()));
    }
}
