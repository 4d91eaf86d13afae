package vn.boiduong.notification;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;

/** Writes notices and hands those with a mail address to delivery. */
@Service
public class NotificationService implements Notifications {

    private final NoticeTable notices;
    private final MailDelivery mail;
    private final OfficeClock clock;

    NotificationService(NoticeTable notices, MailDelivery mail, OfficeClock clock) {
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notice notice) {
        notices.write(notice, clock.now()).ifPresent(id -> mail.schedule(id, notice.agency()));
    }

    /** Sends the mail of a notice once; without an address, or when it went out already, nothing happens. */
    @Transactional
    public void deliver(long id) {
        notices.find(id).filter(notice -> !notice.mailed() && notice.email() != null && !notice.email().isBlank())
                .ifPresent(notice -> {
                    mail.send(notice);
                    notices.markMailed(id, clock.now());
                });
    }

    /** How many notices of each kind the agency's people were given. */
    @Transactional(readOnly = true)
    public Map<String, Long> countByKind(String agency) {
        return notices.countByKind(agency);
    }
}
