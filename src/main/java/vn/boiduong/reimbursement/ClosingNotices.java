package vn.boiduong.reimbursement;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** Tells hr what a cancelled course, or a result put right, means for the costs that were asked of people sent to it. */
@Component
class ClosingNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Courses courses;

    ClosingNotices(Notifications notifications, Directory directory, Courses courses) {
        this.notifications = notifications;
        this.directory = directory;
        this.courses = courses;
    }

    /** Why nothing should be asked any more. */
    enum Cause { CANCELLED, PASSED }

    /** The case ended by itself. */
    void closed(Reimbursement reimbursement, Cause cause) {
        tellHr(reimbursement, "REIMBURSEMENT_CLOSED", cause, reimbursement.closeReason());
    }

    /** What stands stands until it is taken back: hr has to see to it. */
    void toReview(Reimbursement reimbursement, Cause cause, String reason) {
        String decided = reimbursement.isUndecided() ? ".undecided" : "";
        tellHr(reimbursement, "REIMBURSEMENT_TO_REVIEW" + decided, cause, reason);
    }

    private void tellHr(Reimbursement reimbursement, String notice, Cause cause, String reason) {
        String kind = notice.replace(".undecided", "");
        String course = courses.course(reimbursement.id().course()).name();
        String person = directory.officer(reimbursement.id().officer()).fullName();
        directory.holdersOf(Role.HR.group(), reimbursement.agency()).forEach(hr -> notifications.tell(new Notice(reimbursement.agency(), hr, kind,
                Messages.text("reimbursement.notice." + kind + ".subject", person),
                Messages.text("reimbursement.notice." + notice + "." + cause, person, course, FreeText.shown(reason)), "/den-bu",
                kind + "/" + cause + "/" + reimbursement.id().key())));
    }
}
