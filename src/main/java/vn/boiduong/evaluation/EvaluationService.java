package vn.boiduong.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** The way of an evaluation: awaited, opened, marked by officer and assessor, scored, or cancelled. */
@Service
@Transactional
public class EvaluationService {

    private static final List<EvaluationStatus> UNFINISHED = List.of(EvaluationStatus.WAITING, EvaluationStatus.OPEN);
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    private final Evaluations evaluations;
    private final Scoring scoring;
    private final Assessors assessors;
    private final EvaluationProcess process;
    private final Directory directory;
    private final Courses courses;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EvaluationService(Evaluations evaluations, Scoring scoring, Assessors assessors, EvaluationProcess process, Directory directory,
                      Courses courses, Policies policies, WorkingCalendar calendar, OfficeClock clock,
                      ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.assessors = assessors;
        this.process = process;
        this.directory = directory;
        this.courses = courses;
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** An officer has passed a course: the evaluation waits for the months of practice. One annulled before waits again. */
    void await(CourseOfficer who) {
        Optional<Evaluation> earlier = evaluations.findById(who.key());
        if (earlier.isEmpty() || earlier.get().is(EvaluationStatus.CANCELLED)) {
            Course course = courses.course(who.course());
            Officer officer = directory.officer(who.officer());
            LocalDate opensOn = opening(who.officer(), course.agency(), course.endsOn());
            Evaluation.Attended attended = new Evaluation.Attended(course.agency(), officer.unit(), course.endsOn());
            evaluations.save(earlier.map(annulled -> annulled.waitAgain(attended, opensOn))
                    .orElseGet(() -> Evaluation.waiting(who, attended, opensOn)));
            process.start(who, course.agency(), opensOn);
        }
    }

    /** The course was not passed after all: there is nothing to evaluate, and a score already published counts no more. */
    void annul(CourseOfficer who, String reason) {
        evaluations.findById(who.key()).filter(evaluation -> !evaluation.is(EvaluationStatus.CANCELLED)).ifPresent(evaluation -> {
            evaluation.annul(reason, clock.today());
            evaluations.save(evaluation);
            process.cancelled(who);
        });
    }

    /** The officer's leave has changed: evaluations still waiting may open on another day. */
    void countPracticeAgain(String officer) {
        for (Evaluation evaluation : evaluations.findByOfficerAndStatusInOrderById(officer, List.of(EvaluationStatus.WAITING))) {
            if (evaluation.moveTo(opening(officer, evaluation.agency(), evaluation.courseEndedOn()))) {
                evaluations.save(evaluation);
                process.rescheduled(evaluation.id());
            }
        }
    }

    /** The course ended on another day than was known: evaluations still waiting count their practice from it. */
    void courseEnded(String course, LocalDate on) {
        for (Evaluation evaluation : evaluations.findByCourseAndStatusOrderById(course, EvaluationStatus.WAITING)) {
            boolean moves = evaluation.practisedFrom(on, opening(evaluation.id().officer(), evaluation.agency(), on));
            evaluations.save(evaluation);
            if (moves) {
                process.rescheduled(evaluation.id());
            }
        }
    }

    /** What is open already names the course's days as they are now; it stays open, for what was begun is not taken back. */
    void courseDescribed(String course) {
        Stream.of(EvaluationStatus.OPEN, EvaluationStatus.CLOSED)
                .flatMap(status -> evaluations.findByCourseAndStatusOrderById(course, status).stream())
                .forEach(evaluation -> process.describeAnew(evaluation.id()));
    }

    /** The officer has become head of a unit: nobody assesses himself, so someone else may have to. */
    void settleAssessorsAgain(String officer) {
        for (Evaluation evaluation : evaluations.findByOfficerAndStatusInOrderById(officer, List.of(EvaluationStatus.OPEN))) {
            if (evaluation.assessedBy(assessors.groupFor(directory.officer(officer), evaluation.unit()))) {
                evaluations.save(evaluation);
                process.assessedBy(evaluation.id(), evaluation.assessorGroup());
            }
        }
    }

    /** The officer has left: nobody can see any more what the training brought. */
    void cancelAll(String officer, String reason) {
        for (Evaluation evaluation : evaluations.findByOfficerAndStatusInOrderById(officer, UNFINISHED)) {
            if (evaluation.cancel(reason, clock.today())) {
                evaluations.save(evaluation);
                process.cancelled(evaluation.id());
            }
        }
    }

    /** The process has ended as cancelled: so must the record be. */
    public void confirmCancelled(CourseOfficer id) {
        if (!get(id).is(EvaluationStatus.CANCELLED)) {
            throw new IllegalStateException("the process of " + id.key() + " was cancelled, its record was not");
        }
    }

    private LocalDate opening(String officer, String agency, LocalDate courseEnd) {
        return Practice.opensOn(courseEnd, policies.inForce(agency, courseEnd).practiceMonths(), directory.leaves(List.of(officer), courseEnd, FAR));
    }

    /** The day the evaluation opens, as it is now known. */
    @Transactional(readOnly = true)
    public LocalDate opensOn(CourseOfficer id) {
        return get(id).opensOn();
    }

    /** The practice is over: settles who assesses, by the policy of the day. Returns the assessors' group. */
    public String open(CourseOfficer id) {
        Evaluation evaluation = get(id);
        if (evaluation.is(EvaluationStatus.WAITING)) {
            Officer officer = directory.officer(id.officer());
            String unit = PracticeUnits.unitOf(evaluation, officer, directory.transfers(officer.id()));
            int policy = policies.inForce(evaluation.agency(), clock.today()).version();
            evaluation.open(new Evaluation.Panel(unit, assessors.groupFor(officer, unit), policy), clock.today());
            evaluations.save(evaluation);
        }
        return evaluation.assessorGroup();
    }

    /** The officer marks the own work; without marks the self-assessment is declined. */
    public void assessSelf(CourseOfficer id, Optional<Marks> marks, String comment, Actor actor) {
        if (!actor.is(id.officer())) {
            throw new RuleViolation("evaluation.onlyOneself");
        }
        Evaluation evaluation = get(id);
        evaluation.assessSelf(marks, FreeText.optional("selfComment", "evaluation.field.selfComment", comment), clock.today());
        evaluations.save(evaluation);
    }

    /** The due date has passed without a self-assessment. */
    public void lapseSelfAssessment(CourseOfficer id) {
        Evaluation evaluation = get(id);
        evaluation.lapseSelf();
        evaluations.save(evaluation);
    }

    public void assess(CourseOfficer id, HeadAssessment assessment, Actor actor) {
        Evaluation evaluation = get(id);
        assessors.require(actor, evaluation.assessorGroup(), evaluation);
        evaluation.assess(new HeadAssessment(assessment.marks(),
                FreeText.optional("headComment", "evaluation.field.headComment", assessment.comment()), assessment.citizens()),
                actor.officerId(), clock.today());
        evaluations.save(evaluation);
    }

    /** Computes and publishes the score; returns the last day for objections. Repeated, it changes nothing. */
    public LocalDate score(CourseOfficer id) {
        Evaluation evaluation = get(id);
        if (evaluation.is(EvaluationStatus.OPEN)) {
            Policy policy = policies.version(evaluation.agency(), evaluation.policyVersion());
            ScoreVersion first = scoring.next(evaluation, evaluation.inputs(), null);
            evaluation.close(first, calendar.plusWorkingDays(clock.today(), policy.workingDaysFor("Objections")));
            evaluations.save(evaluation);
            scoring.keep(first);
            events.publishEvent(new EvaluationClosed(evaluation.agency(), id, first.score(), first.rating(), first.computedOn()));
        }
        return evaluation.objectionsUntil();
    }

    private Evaluation get(CourseOfficer id) {
        return evaluations.findById(id.key()).orElseThrow(() -> new RuleViolation("evaluation.unknown", id.key()));
    }
}
