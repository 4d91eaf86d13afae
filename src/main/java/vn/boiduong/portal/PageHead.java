package vn.boiduong.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.boiduong.notification.Inbox;

/** The bean {@code head} of the page frame. */
@Component("head")
public class PageHead {

    private final Persons persons;
    private final Inbox inbox;
    private final ObjectProvider<PageNotice> notices;

    PageHead(Persons persons, Inbox inbox, ObjectProvider<PageNotice> notices) {
        this.persons = persons;
        this.inbox = inbox;
        this.notices = notices;
    }

    public Optional<Me> me() {
        return persons.me();
    }

    /** Whether there is a person to describe. */
    public boolean signedIn() {
        return persons.signedIn();
    }

    /** Notices the signed-in person has not read. */
    public long unread() {
        return inbox.unread();
    }

    public List<PageNotice> notices() {
        return notices.orderedStream().filter(PageNotice::isShown).toList();
    }

    public List<String> noticesAtTheDoor() {
        return notices.orderedStream().flatMap(notice -> notice.atTheDoor().stream()).toList();
    }
}
