package vn.boiduong.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;

/** The inbox of the person who asks, and how that person wants mail. Nobody reads another's. */
@Service
@Transactional
public class Inbox {

    private static final int LARGEST = 100;

    private final InboxTable notices;
    private final PreferenceTable preferences;
    private final Actors actors;
    private final OfficeClock clock;

    Inbox(InboxTable notices, PreferenceTable preferences, Actors actors, OfficeClock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.actors = actors;
        this.clock = clock;
    }

    /** One page, the newest first; a page beyond the last one is the last one. */
    @Transactional(readOnly = true)
    public InboxPage page(boolean unreadOnly, int page, int size) {
        int most = Math.max(1, Math.min(size, LARGEST));
        long total = notices.count(me(), unreadOnly);
        int pages = (int) Math.max(1, (total + most - 1) / most);
        int shown = Math.max(0, Math.min(page, pages - 1));
        return new InboxPage(notices.page(me(), unreadOnly, most, shown), shown, pages, total, unread());
    }

    @Transactional(readOnly = true)
    public long unread() {
        return notices.count(me(), true);
    }

    public void read(long notice) {
        if (!notices.markRead(me(), notice, clock.now())) {
            throw new RuleViolation("notification.unknown");
        }
    }

    public void readAll() {
        notices.markAllRead(me(), clock.now());
    }

    @Transactional(readOnly = true)
    public Delivery delivery() {
        return preferences.of(me());
    }

    public void deliver(Delivery wanted) {
        preferences.choose(me(), wanted, clock.now());
    }

    private String me() {
        return actors.current().officerId();
    }
}
