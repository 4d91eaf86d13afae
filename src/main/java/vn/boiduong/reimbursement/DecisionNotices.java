package vn.boiduong.reimbursement;

import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Messages;

/** Tells the person concerned what was decided, with every step of the sum. */
@Component
class DecisionNotices {

    private final Notifications notifications;
    private final Reimbursements reimbursements;
    private final Courses courses;

    DecisionNotices(Notifications notifications, Reimbursements reimbursements, Courses courses) {
        this.notifications = notifications;
        this.reimbursements = reimbursements;
        this.courses = courses;
    }

    @EventListener
    void tell(ReimbursementDecided decided) {
        Reimbursement reimbursement = reimbursements.findById(decided.id().key()).orElseThrow();
        String course = courses.course(decided.id().course()).name();
        String outcome = decided.due() ? Messages.text("reimbursement.notice.due", course, Dong.text(decided.amount()))
                : Messages.text("reimbursement.notice.waived", course);
        String reason = Messages.text("reimbursement.notice.reason",
                reimbursement.decision().map(Decision::decisionReason).orElseThrow());
        String steps = reimbursement.steps().stream().map(step -> "- " + step).collect(Collectors.joining("\n"));
        notifications.tell(new Notice(decided.agency(), decided.id().officer(), "REIMBURSEMENT_DECIDED",
                Messages.text("reimbursement.notice.subject", course), outcome + "\n" + reason + "\n\n" + steps, null,
                "reimbursement/" + decided.id().key()));
    }
}
