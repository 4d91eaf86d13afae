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
        tellHr(reimbursement, new Told("REIMBURSEMENT_CLOSED", "", cause, reimbursement.closeReason()));
    }

    /** What stands stands until it is taken back: hr has to see to it. */
    void toReview(Reimbursement reimbursement, Cause cause, String reason) {
        tellHr(reimbursement, new Told("REIMBURSEMENT_TO_REVIEW", reimbursement.isUndecided() ? ".undecided" : "", cause, reason));
    }

    /** What kind of notice it is, how far the case had come, and why nothing should be asked any more. */
    private record Told(String kind, String state, Cause cause, String reason) {
    }

    private void tellHr(Reimbursement reimbursement, Told told) {
        String course = courses.course(reimbursement.id().course()).name();
        String person = directory.officer(reimbursement.id().officer()).fullName();
        directory.holdersOf(Role.HR.group(), reimbursement.agency()).forEach(hr -> notifications.tell(new Notice(reimbursement.agency(), hr, told.kind(),
                Messages.text("reimbursement.notice." + told.kind() + ".subject", person),
                Messages.text("reimbursement.notice." + told.kind() + told.state() + "." + told.cause(), person, course, FreeText.shown(told.reason())), "/den-bu",
                told.kind() + "/" + told.cause() + "/" + reimbursement.id().key())));
    }
}
