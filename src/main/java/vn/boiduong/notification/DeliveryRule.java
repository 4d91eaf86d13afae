package vn.boiduong.notification;

import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;

/**
 * Decides how a notice goes out. What a person has to act on or was waiting for goes at once; reminders and what concerns
 * everybody wait for the morning's mail, unless the person asked otherwise.
 */
@Component
class DeliveryRule {

    /** Sent, withdrawn, given back, not asked any more, to decide today, asked for names late, reminded by hr, given a task somebody else had begun, or an answer to what the person asked. */
    private static final Set<String> URGENT = Set.of("NOMINATED", "MOVED_UP", "RESULT_RETURNED", "TASK_HANDED_OVER", "PARTICIPATION_WITHDRAWN",
            "PARTICIPATION_CANCELLED", "DISPUTE_ANSWERED", "RANKING_OBJECTION_ANSWERED", "CONCERN_ANSWERED", "REIMBURSEMENT_DECIDED",
            "REMINDER_BY_HR", "BEGUN_UNDECIDED", "ENDING_UNDECIDED", "ASKED_AGAIN", "ASKED_LATE", "REPORT_CANCELLED");

    private final Mailbox mail;
    private final Directory directory;
    private final PreferenceTable preferences;

    DeliveryRule(Mailbox mail, Directory directory, PreferenceTable preferences) {
        this.mail = mail;
        this.directory = directory;
        this.preferences = preferences;
    }

    Delivery of(Notice notice) {
        if (!mail.isConfigured() || addressMissing(notice.recipient())) {
            return Delivery.INBOX;
        }
        Delivery wanted = preferences.of(notice.recipient());
        return wanted == Delivery.DIGEST && URGENT.contains(notice.kind()) ? Delivery.AT_ONCE : wanted;
    }

    private boolean addressMissing(String recipient) {
        return directory.findOfficer(recipient).flatMap(Officer::address).isEmpty();
    }
}
