package vn.boiduong.evaluation;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.course.CourseMoved;
import vn.boiduong.directory.HeadChanged;
import vn.boiduong.directory.LeaveEnded;
import vn.boiduong.directory.LeaveRecorded;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.participation.ResultCorrected;

/** What happens elsewhere and moves evaluations, in the same transaction. */
@Component
class EvaluationTriggers {

    private final EvaluationService evaluations;

    EvaluationTriggers(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @EventListener
    void concluded(ParticipationConcluded concluded) {
        if (concluded.outcome() == Outcome.PASSED) {
            evaluations.await(concluded.id());
        }
    }

    /** Before anyone who counts scores hears of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void corrected(ResultCorrected corrected) {
        if (corrected.nowPassed()) {
            evaluations.await(corrected.id());
        } else if (corrected.noLongerPassed()) {
            evaluations.annul(corrected.id(), corrected.reason());
        }
    }

    @EventListener
    void leaveRecorded(LeaveRecorded leave) {
        evaluations.countPracticeAgain(leave.officer());
    }

    @EventListener
    void leaveEnded(LeaveEnded leave) {
        evaluations.countPracticeAgain(leave.officer());
    }

    @EventListener
    void courseMoved(CourseMoved moved) {
        evaluations.courseEnded(moved.course(), moved.endsOn());
        evaluations.courseDescribed(moved.course());
    }

    @EventListener
    void headChanged(HeadChanged changed) {
        if (changed.newHead() != null) {
            evaluations.settleAssessorsAgain(changed.newHead());
        }
    }

    @EventListener
    void left(OfficerLeft left) {
        evaluations.cancelAll(left.officer(), left.reason());
    }
}
