package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.participation.ConcludedParticipation;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.CourseOfficer;

/** Gathers what counts for each person of an agency, in a handful of queries however many people there are. */
@Component
class Candidates {

    private final Directory directory;
    private final EvaluationRecords evaluations;
    private final ParticipationResults participations;
    private final Courses courses;
    private final RankingRows rows;
    private final WorkingCalendar calendar;

    Candidates(Directory directory, EvaluationRecords evaluations, ParticipationResults participations, Courses courses,
               RankingRows rows, WorkingCalendar calendar) {
        this.directory = directory;
        this.evaluations = evaluations;
        this.participations = participations;
        this.courses = courses;
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Everyone who joined by the opening and has not left by then. */
    List<Candidate> of(Ranking ranking, Policy policy) {
        LocalDate opening = ranking.opensOn();
        List<EvaluationRow> judged = evaluations.ofAgency(ranking.agency());
        List<ConcludedParticipation> concluded = participations.concluded(ranking.agency(), ranking.periodFrom(), opening);
        Counted counted = new Counted(scores(ranking, judged), tests(concluded),
                participations.hoursCreditedBetween(ranking.agency(), ranking.periodFrom(), opening));
        Reasons reasons = new Reasons(late(judged, opening, policy), passedOrTookPart(concluded));
        return directory.officers(ranking.agency()).stream()
                .filter(officer -> !officer.joinedOn().isAfter(opening))
                .filter(officer -> officer.leftOn() == null || officer.leftOn().isAfter(opening))
                .map(officer -> candidate(officer, counted, reasons)).toList();
    }

    private record Counted(Map<String, List<Candidate.Weighted>> scores, Map<String, List<Candidate.Weighted>> tests,
                           Map<String, Integer> hours) {
    }

    /** Whose evaluation is late; and of those who took part, whether anything was passed. */
    private record Reasons(Set<String> late, Map<String, Boolean> passed) {

        NotRanked of(String officer) {
            if (late.contains(officer)) {
                return NotRanked.NOT_EVALUATED;
            }
            if (!passed.containsKey(officer)) {
                return NotRanked.NO_TRAINING;
            }
            return passed.get(officer) ? NotRanked.NOT_YET_DUE : NotRanked.NOT_PASSED;
        }
    }

    private static Candidate candidate(Officer officer, Counted counted, Reasons reasons) {
        List<Candidate.Weighted> scores = counted.scores().getOrDefault(officer.id(), List.of());
        return new Candidate(officer.id(), officer.unit(), scores, counted.tests().getOrDefault(officer.id(), List.of()),
                counted.hours().getOrDefault(officer.id(), 0), false, scores.isEmpty() ? reasons.of(officer.id()) : null);
    }

    private Map<String, List<Candidate.Weighted>> scores(Ranking ranking, List<EvaluationRow> judged) {
        Set<CourseOfficer> countedBefore = rows.countedElsewhere(ranking.agency(), ranking.id());
        List<EvaluationRow> closed = judged.stream()
                .filter(row -> row.closedOn() != null && row.closedOn().isBefore(ranking.opensOn()))
                .filter(row -> !countedBefore.contains(new CourseOfficer(row.course(), row.officer()))).toList();
        Map<String, Integer> hours = courses.withCodes(closed.stream().map(EvaluationRow::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::hours));
        return closed.stream().collect(Collectors.groupingBy(EvaluationRow::officer, Collectors.mapping(
                row -> new Candidate.Weighted(row.course(), hours.get(row.course()), row.score()), Collectors.toList())));
    }

    /** Test scores on a scale of 100: not passed and without a score counts 0, passed without one does not count. */
    private static Map<String, List<Candidate.Weighted>> tests(List<ConcludedParticipation> concluded) {
        return concluded.stream().filter(Candidates::tookPart)
                .filter(each -> each.testScore() != null || each.outcome() != Outcome.PASSED)
                .collect(Collectors.groupingBy(ConcludedParticipation::officer, Collectors.mapping(each -> new Candidate.Weighted(
                        each.course(), each.hours(), each.testScore() == null ? BigDecimal.ZERO : each.testScore().multiply(BigDecimal.TEN)),
                        Collectors.toList())));
    }

    private static boolean tookPart(ConcludedParticipation participation) {
        return participation.outcome() != Outcome.WITHDRAWN && participation.outcome() != Outcome.CANCELLED;
    }

    private Set<String> late(List<EvaluationRow> judged, LocalDate opening, Policy policy) {
        int days = policy.workingDaysFor("AssessOfficer");
        return judged.stream().filter(row -> row.status() == EvaluationStatus.OPEN && row.openedOn() != null)
                .filter(row -> calendar.plusWorkingDays(row.openedOn(), days).isBefore(opening))
                .map(EvaluationRow::officer).collect(Collectors.toSet());
    }

    private static Map<String, Boolean> passedOrTookPart(List<ConcludedParticipation> concluded) {
        return concluded.stream().filter(Candidates::tookPart).collect(Collectors.toMap(ConcludedParticipation::officer,
                each -> each.outcome() == Outcome.PASSED, Boolean::logicalOr));
    }
}
