package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.identity.Groups;
import vn.boiduong.participation.Ending;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.policy.Policies;
import vn.boiduong.shared.CourseOfficer;

/** What has to be true after a course became shorter, a result was corrected, a head gave up the post, somebody went on leave. */
@Component
class CaseConsequences {

    private final Courses courses;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final Directory directory;
    private final Groups groups;
    private final Policies policies;

    CaseConsequences(Courses courses, ParticipationResults participations, EvaluationRecords evaluations, Directory directory, Groups groups,
                     Policies policies) {
        this.courses = courses;
        this.participations = participations;
        this.evaluations = evaluations;
        this.directory = directory;
        this.groups = groups;
        this.policies = policies;
    }

    /** Nobody has a result of it on its last day or before, and who passed has the hours it gives now. */
    boolean endsSooner(EventRow row) {
        Course course = courses.course(row.course());
        return course.endsOn().equals(row.toDay()) && row.hours().orElse(course.hours()) == course.hours()
                && participations.ofCourse(course.code()).stream().allMatch(sent -> followsFrom(course, sent));
    }

    private static boolean followsFrom(Course course, ParticipationRow sent) {
        Ending ending = Ending.of(sent.outcome());
        boolean reported = ending == Ending.COMPLETED || ending == Ending.NOT_PASSED;
        return !reported || sent.concludedOn().isAfter(course.endsOn()) && sent.hoursCredited() == (ending == Ending.COMPLETED ? course.hours() : 0);
    }

    /** The result is the corrected one, the former is kept, hours and evaluation follow. */
    boolean isCorrected(EventRow row) {
        CourseOfficer who = row.who();
        ParticipationRow now = participations.ofCourse(row.course()).stream().filter(sent -> sent.officer().equals(row.officer())).findFirst().orElseThrow();
        boolean passed = now.outcome() == Outcome.PASSED;
        boolean judged = evaluations.find(who).filter(evaluation -> evaluation.status() != EvaluationStatus.CANCELLED).isPresent();
        boolean gone = directory.officer(row.officer()).leftOn() != null;
        return now.outcome().name().equals(row.outcome()) && row.testScore().map(score -> now.testScore() != null && score.compareTo(now.testScore()) == 0)
                .orElse(now.testScore() == null) && participations.versionsOf(who) > 1
                && now.hoursCredited() == (passed ? courses.course(row.course()).hours() : 0) && (gone || judged == passed);
    }

    /** The post is empty, and a deputy or the chairman acts. */
    boolean somebodyActs(String unit, String agency) {
        return directory.unit(agency, unit).head() == null && !groups.headsOf(agency, unit).isEmpty();
    }

    /** What was still to be judged on that day opens later by every day of leave between the course and the opening. */
    boolean practiceMoved(PlayedEvent leave, List<PlayedEvent> all) {
        return evaluations.ofOfficer(leave.row().officer()).stream().filter(row -> row.status() != EvaluationStatus.CANCELLED)
                .filter(row -> !row.opensOn().isBefore(leave.on())).allMatch(row -> opensAfterPractice(row, all));
    }

    private boolean opensAfterPractice(EvaluationRow row, List<PlayedEvent> all) {
        LocalDate end = courses.course(row.course()).endsOn();
        Set<Leave> unknown = all.stream().filter(event -> event.row().kind() == EventRow.Kind.LEAVE && event.on().isAfter(row.opensOn()))
                .map(event -> new Leave(event.row().officer(), event.row().day(), event.row().toDay(), event.row().leave())).collect(Collectors.toSet());
        List<Leave> leaves = directory.leaves(List.of(row.officer()), end.plusDays(1), row.opensOn()).stream()
                .filter(leave -> !unknown.contains(leave)).toList();
        int months = policies.inForce(courses.course(row.course()).agency(), end).practiceMonths();
        long away = end.plusDays(1).datesUntil(row.opensOn().plusDays(1)).filter(day -> leaves.stream().anyMatch(leave -> leave.covers(day))).count();
        return row.opensOn().equals(end.plusMonths(months).plusDays(away));
    }
}
