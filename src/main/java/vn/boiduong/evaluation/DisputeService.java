package vn.boiduong.evaluation;

import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** Objections to a score: raised by the person judged within the window, decided by hr, never by the one who raised it. */
@Service
@Transactional
public class DisputeService {

    private final Evaluations evaluations;
    private final EvaluationDisputes disputes;
    private final Scoring scoring;
    private final Assessors assessors;
    private final EvaluationProcess process;
    private final EvaluationNotices notices;
    private final Directory directory;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    DisputeService(Evaluations evaluations, EvaluationDisputes disputes, Scoring scoring, Assessors assessors, EvaluationProcess process,
                   EvaluationNotices notices, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.disputes = disputes;
        this.scoring = scoring;
        this.assessors = assessors;
        this.process = process;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** hr's answer: upheld or not, why, and the marks that replace the assessor's where upheld. */
    public record Answer(boolean upheld, String reason, List<Optional<Integer>> corrected) {
    }

    /** The person judged objects; one objection at a time. */
    public void object(CourseOfficer id, String text, Actor actor) {
        Evaluation evaluation = get(id);
        if (!actor.is(id.officer())) {
            throw new RuleViolation("evaluation.onlyOneself");
        }
        evaluation.requireOpenToObjections(clock.today());
        List<EvaluationDispute> earlier = disputes.findByEvaluationOrderById(id.key());
        if (earlier.stream().anyMatch(EvaluationDispute::isOpen)) {
            throw new RuleViolation("evaluation.objectionPending");
        }
        disputes.save(EvaluationDispute.raised(id, earlier.size() + 1, FreeText.required("objection", "evaluation.field.objection", text),
                clock.today()));
        process.objected(id);
    }

    /** Who reviews: the group {@code hr}, or {@code chairman} where the officer is all there is of hr. */
    @Transactional(readOnly = true)
    public String reviewers(CourseOfficer id) {
        return assessors.reviewersFor(directory.officer(id.officer()));
    }

    /** Evaluations of the agency with an objection nobody has answered yet. */
    @Transactional(readOnly = true)
    public List<CourseOfficer> open(String agency) {
        return disputes.unanswered(agency).stream().map(CourseOfficer::ofKey).toList();
    }

    public void decide(CourseOfficer id, Answer answer, Actor actor) {
        Evaluation evaluation = get(id);
        assessors.require(actor, reviewers(id), evaluation);
        assessors.refuseOwnMarks(actor, reviewers(id), evaluation);
        EvaluationDispute dispute = disputes.findByEvaluationOrderById(id.key()).stream().filter(EvaluationDispute::isOpen).findFirst()
                .orElseThrow(() -> new RuleViolation("evaluation.disputeDecided"));
        String reason = FreeText.required("disputeReason", "evaluation.field.disputeReason", answer.reason());
        if (answer.upheld()) {
            correct(evaluation, answer.corrected(), reason);
        }
        dispute.decide(answer.upheld(), reason, actor.officerId(), clock.today());
        disputes.save(dispute);
        notices.answered(evaluation, dispute);
    }

    private void correct(Evaluation evaluation, List<Optional<Integer>> corrected, String reason) {
        ScoreInputs before = evaluation.inputs();
        Marks head = before.head().corrected("headMark", corrected);
        if (head.equals(before.head())) {
            throw RuleViolation.inField("headMark1", "evaluation.nothingCorrected");
        }
        ScoreVersion next = scoring.next(evaluation, new ScoreInputs(before.self(), head, before.citizens()), reason);
        evaluation.correct(next);
        evaluations.save(evaluation);
        scoring.keep(next);
        events.publishEvent(new ScoreCorrected(evaluation.agency(), evaluation.id(), next.score(), next.rating(), next.computedOn()));
    }

    private Evaluation get(CourseOfficer id) {
        return evaluations.findById(id.key()).orElseThrow(() -> new RuleViolation("evaluation.unknown", id.key()));
    }
}
