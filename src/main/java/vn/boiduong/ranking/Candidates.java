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
import vn.boiduong.participation.ConcludedParticipation;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.CourseOfficer;

/** Gathers what counts for each person of an agency, in a handful of queries however many people there are. */
@Component
class Candidates {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Directory directory;
    private final EvaluationRecords evaluations;
    private final ParticipationResults participations;
    private final HoursExemptions exemptions;
    private final Courses courses;
    private final RankingRows rows;
    private final WorkingCalendar calendar;

    Candidates(Directory directory, EvaluationRecords evaluations, ParticipationResults participations,
               HoursExemptions exemptions, Courses courses, RankingRows rows, WorkingCalendar calendar) {
        this.directory = directory;
        this.evaluations = evaluations;
        this.participations = participations;
        this.exemptions = exemptions;
        this.courses = courses;
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Everyone who joined by the opening and has not left by then. */
    List<Candidate> of(Ranking ranking, Policy policy) {
        LocalDate opening = ranking.opensOn();
        Set<CourseOfficer> countedBefore = rows.countedElsewhere(ranking.agency(), ranking.id());
        List<EvaluationRow> judged = evaluations.ofAgency(ranking.agency());
        List<ConcludedParticipation> concluded = participations.concluded(ranking.agency(), EVER, opening);
        List<ConcludedParticipation> inPeriod = concluded.stream()
                .filter(each -> !each.concludedOn().isBefore(ranking.periodFrom())).toList();
        Counted counted = new Counted(scores(judged, countedBefore, opening), tests(inPeriod),
                participations.hoursCreditedBetween(ranking.agency(), ranking.periodFrom(), opening),
                exemptions.inForce(ranking.agency(), ranking.trainingYear()).keySet());
        Reasons reasons = Reasons.of(stillOpen(concluded, ranking.periodFrom(), countedBefore), late(judged, opening, policy));
        return directory.officers(ranking.agency()).stream()
                .filter(officer -> !officer.joinedOn().isAfter(opening))
                .filter(officer -> officer.leftOn() == null || officer.leftOn().isAfter(opening))
                .map(officer -> candidate(officer, counted, reasons)).toList();
    }

    private record Counted(Map<String, List<Candidate.Weighted>> scores, Map<String, List<Candidate.Weighted>> tests,
                           Map<String, Integer> hours, Set<String> exempt) {
    }

    private static Candidate candidate(Officer officer, Counted counted, Reasons reasons) {
        List<Candidate.Weighted> scores = counted.scores().getOrDefault(officer.id(), List.of());
        return new Candidate(officer.id(), officer.unit(), scores, counted.tests().getOrDefault(officer.id(), List.of()),
                counted.hours().getOrDefault(officer.id(), 0), counted.exempt().contains(officer.id()), scores.isEmpty() ? reasons.of(officer.id()) : null);
    }

    private Map<String, List<Candidate.Weighted>> scores(List<EvaluationRow> judged, Set<CourseOfficer> countedBefore, LocalDate opening) {
        List<EvaluationRow> closed = judged.stream()
                .filter(row -> row.closedOn() != null && row.closedOn().isBefore(opening))
                .filter(row -> !countedBefore.contains(row.who())).toList();
        Map<String, Integer> hours = courses.withCodes(closed.stream().map(EvaluationRow::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::hours));
        return closed.stream().collect(Collectors.groupingBy(EvaluationRow::officer, Collectors.mapping(
                row -> new Candidate.Weighted(row.course(), hours.get(row.course()), row.score()), Collectors.toList())));
    }

    /** Test scores on a scale of 100: not passed and without a score counts 0, passed without one does not count. */
    private static Map<String, List<Candidate.Weighted>> tests(List<ConcludedParticipation> concluded) {
        return concluded.stream().filter(each -> each.outcome() != Outcome.WITHDRAWN && each.outcome() != Outcome.CANCELLED)
                .filter(each -> each.testScore() != null || each.outcome() != Outcome.PASSED)
                .collect(Collectors.groupingBy(ConcludedParticipation::officer, Collectors.mapping(each -> new Candidate.Weighted(
                        each.course(), each.hours(), each.testScore() == null ? BigDecimal.ZERO : each.testScore().multiply(BigDecimal.TEN)),
                        Collectors.toList())));
    }

    /** What may still give a reason: everything of the period, and of earlier years what was passed and has not counted yet. */
    private static List<ConcludedParticipation> stillOpen(List<ConcludedParticipation> concluded, LocalDate periodFrom,
                                                          Set<CourseOfficer> counted) {
        return concluded.stream().filter(each -> !each.concludedOn().isBefore(periodFrom) || each.outcome() == Outcome.PASSED)
                .filter(each -> !counted.contains(new CourseOfficer(each.course(), each.officer()))).toList();
    }

    private Set<String> late(List<EvaluationRow> judged, LocalDate opening, Policy policy) {
        int days = policy.workingDaysFor("AssessOfficer");
        return judged.stream().filter(row -> Reasons.wasOpen(row, opening))
                .filter(row -> calendar.plusWorkingDays(row.openedOn(), days).isBefore(opening))
                .map(EvaluationRow::officer).collect(Collectors.toSet());
    }
}
