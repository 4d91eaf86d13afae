package vn.boiduong.reimbursement;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.CourseCancelled;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.CostRecoveryDecided;
import vn.boiduong.participation.ResultCorrected;
import vn.boiduong.shared.Messages;

/** What happens upstream and opens or closes a case, in the same transaction. */
@Component
@Transactional
class ReimbursementTriggers {

    private final ReimbursementService reimbursements;
    private final Actors actors;

    ReimbursementTriggers(ReimbursementService reimbursements, Actors actors) {
        this.reimbursements = reimbursements;
        this.actors = actors;
    }

    @EventListener
    void cancelled(CourseCancelled course) {
        reimbursements.courseCancelled(course.course(), course.reason());
    }

    @EventListener
    void corrected(ResultCorrected corrected) {
        if (corrected.nowPassed()) {
            reimbursements.resultCorrected(corrected.id(), corrected.reason());
        }
    }

    @EventListener
    void open(CostRecoveryDecided decided) {
        String reason = Optional.ofNullable(decided.reason()).orElseGet(() -> Messages.text("reimbursement.followUpDecided"));
        reimbursements.openOnFollowUp(decided.id(), decided.agency(), reason, actors.current().officerId());
    }
}
