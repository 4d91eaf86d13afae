package vn.boiduong.notification;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;

/** Writes notices and hands those whose recipient has a mail address to delivery. */
@Service
public class NotificationService implements Notifications {

    private final NoticeTable notices;
    private final MailDelivery mail;
    private final NotificationProcess process;
    private final Directory directory;
    private final OfficeClock clock;

    NotificationService(NoticeTable notices, MailDelivery mail, NotificationProcess process, Directory directory, OfficeClock clock) {
        this.notices = notices;
        this.mail = mail;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notice notice) {
        notices.write(notice, clock.now()).filter(id -> mail.isConfigured() && addressOf(notice.recipient()).isPresent())
                .ifPresent(id -> process.startDelivery(id, notice.agency()));
    }

    /** Sends the mail of a notice once; without an address, or when it went out already, nothing happens. */
    @Transactional
    public void deliver(long id) {
        notices.find(id).filter(notice -> !notice.mailed())
                .ifPresent(notice -> addressOf(notice.recipient()).ifPresent(address -> {
                    mail.send(notice, address);
                    notices.markMailed(id, clock.now());
                }));
    }

    private Optional<String> addressOf(String recipient) {
        return directory.findOfficer(recipient).map(Officer::email).filter(address -> !address.isBlank());
    }

    /** How many notices of each kind the agency's people were given. */
    @Transactional(readOnly = true)
    public Map<String, Long> countByKind(String agency) {
        return notices.countByKind(agency);
    }
}
