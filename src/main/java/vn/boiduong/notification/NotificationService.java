package vn.boiduong.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;

/** Writes notices and hands those that go out at once to delivery. */
@Service
public class NotificationService implements Notifications {

    private final NoticeTable notices;
    private final DeliveryRule rule;
    private final Mailbox mail;
    private final NotificationProcess process;
    private final Directory directory;
    private final OfficeClock clock;

    NotificationService(NoticeTable notices, DeliveryRule rule, Mailbox mail, NotificationProcess process, Directory directory,
                        OfficeClock clock) {
        this.notices = notices;
        this.rule = rule;
        this.mail = mail;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notice notice) {
        Delivery delivery = rule.of(notice);
        notices.write(notice, delivery, clock.now()).filter(id -> delivery == Delivery.AT_ONCE)
                .ifPresent(id -> process.startDelivery(id, notice.agency()));
    }

    /** Sends the mail of a notice once; without an address, or when it went out already, nothing happens. */
    @Transactional
    public void deliver(long id) {
        notices.find(id).filter(notice -> !notice.mailed())
                .ifPresent(notice -> addressOf(notice.recipient()).ifPresent(address -> {
                    mail.send(new Letter(address, notice.subject(), textOf(notice), null, String.valueOf(id)));
                    notices.markMailed(id, clock.now());
                }));
    }

    private String textOf(StoredNotice notice) {
        return notice.link() == null ? notice.body() : notice.body() + "\n\n" + mail.url(notice.link());
    }

    private Optional<String> addressOf(String recipient) {
        return directory.findOfficer(recipient).flatMap(Officer::address);
    }

    /** The number of the newest notice of all. */
    @Transactional(readOnly = true)
    public long newest() {
        return notices.newest();
    }

    /** What the agency's people were given after the notice of this number, in that order. */
    @Transactional(readOnly = true)
    public List<SentNotice> after(long number, String agency) {
        return notices.after(number, agency);
    }

    /** How many notices of each kind the agency's people were given. */
    @Transactional(readOnly = true)
    public Map<String, Long> countByKind(String agency) {
        return notices.countByKind(agency);
    }
}
