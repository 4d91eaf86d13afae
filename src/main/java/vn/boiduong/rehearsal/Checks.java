package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.shared.AgencyYear;

/** What has to be true of every played year, whatever its data. */
@Component
class Checks {

    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final RankingService rankings;
    private final Courses courses;
    private final EngineJobs jobs;

    Checks(ParticipationResults participations, EvaluationRecords evaluations, RankingService rankings, Courses courses, EngineJobs jobs) {
        this.participations = participations;
        this.evaluations = evaluations;
        this.rankings = rankings;
        this.courses = courses;
        this.jobs = jobs;
    }

    Map<String, Boolean> of(AgencyYear year, LocalDate lastWorkingDay) {
        List<ParticipationRow> sent = participations.ofAgency(year.agency());
        List<EvaluationRow> judged = evaluations.ofAgency(year.agency());
        Map<String, Boolean> checks = new TreeMap<>();
        checks.put("everyoneDueIsEvaluated", judged.stream().noneMatch(row ->
                row.status() != EvaluationStatus.CLOSED && !row.opensOn().isAfter(lastWorkingDay)));
        checks.put("everyPassHasAnEvaluation", judged.size() == sent.stream().filter(Checks::passed).count());
        checks.put("hoursFollowFromPasses", hoursFollow(year, sent));
        checks.put("noSeatIsSoldTwice", seatsHold(sent));
        checks.put("nothingOpenIsDue", jobs.everyCaseWaitsBeyond(LocalDate.of(year.year() + 1, 1, 1)));
        checks.put("rankingRecomputes", rankings.recomputes(year.key()));
        return checks;
    }

    private static boolean passed(ParticipationRow row) {
        return row.outcome() == Outcome.PASSED;
    }

    private boolean hoursFollow(AgencyYear year, List<ParticipationRow> sent) {
        Map<String, Integer> hours = courses.withCodes(sent.stream().map(ParticipationRow::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::hours));
        Map<String, Integer> expected = sent.stream().filter(Checks::passed)
                .collect(Collectors.groupingBy(ParticipationRow::officer, TreeMap::new, Collectors.summingInt(row -> hours.get(row.course()))));
        return expected.equals(participations.hoursOfYear(year.agency(), year.year()));
    }

    private boolean seatsHold(List<ParticipationRow> sent) {
        Map<String, Long> taken = sent.stream().collect(Collectors.groupingBy(ParticipationRow::course, Collectors.counting()));
        return courses.withCodes(taken.keySet()).stream().allMatch(course -> taken.get(course.code()) <= course.seats());
    }
}
