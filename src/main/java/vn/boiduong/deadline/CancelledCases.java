package vn.boiduong.deadline;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseText;
import vn.boiduong.identity.Actor;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** Hr cancels a case: whoever has a task of it hears that it is not wanted any more, why, and by whose decision. */
@Component
public class CancelledCases {

    private static final String KIND = "CASE_CANCELLED";

    private final TaskOwners owners;
    private final CaseText texts;
    private final Directory directory;
    private final Notifications notifications;

    CancelledCases(TaskOwners owners, CaseText texts, Directory directory, Notifications notifications) {
        this.owners = owners;
        this.texts = texts;
        this.directory = directory;
        this.notifications = notifications;
    }

    /** Before its tasks end. */
    public void tell(String process, String businessKey, String reason, Actor by) {
        String title = texts.view(process).title(businessKey);
        String subject = Messages.text("deadline.CASE_CANCELLED.subject", title);
        String text = Messages.text("deadline.CASE_CANCELLED.text", title, directory.officer(by.officerId()).fullName(), FreeText.shown(reason));
        owners.ofCase(process, businessKey, by).forEach(person -> notifications.tell(
                new Notice(by.agency(), person, KIND, subject, text, null, KIND + "/" + process + "/" + businessKey)));
    }
}
