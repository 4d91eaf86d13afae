package vn.boiduong.nomination;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells people what became of a nomination. */
@Component
class NominationNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Courses courses;

    NominationNotices(Notifications notifications, Directory directory, Courses courses) {
        this.notifications = notifications;
        this.directory = directory;
        this.courses = courses;
    }

    /** Whoever is sent hears of it. */
    void sent(Course course, List<String> officers) {
        officers.forEach(officer -> tell(course, officer, "NOMINATED", Messages.text("nomination.notice.sent", course.name(),
                Days.text(course.startsOn()), Days.text(course.endsOn()), course.organizer())));
    }

    /** The head hears which names found no seat. */
    void waiting(Nomination nomination, String head, List<Nominee> waiting) {
        if (!waiting.isEmpty()) {
            Course course = courses.course(nomination.course());
            var names = directory.namesOf(waiting.stream().map(Nominee::officer).toList());
            tell(course, head, "WAITING_LIST", Messages.text("nomination.notice.waiting", course.name(),
                    waiting.stream().map(name -> names.get(name.officer())).collect(Collectors.joining(", "))));
        }
    }

    /** Whoever moved up from the waiting list after the decision is sent as well, and hears of it. */
    void movedUp(Course course, List<String> officers) {
        officers.forEach(officer -> tell(course, officer, "MOVED_UP", Messages.text("nomination.notice.movedUp", course.name(),
                Days.text(course.startsOn()), Days.text(course.endsOn()), course.organizer())));
    }

    /** Before the decision whoever named the person hears that there is a seat now. */
    void seatFound(Course course, Nominee name) {
        String person = directory.officer(name.officer()).fullName();
        notifications.tell(new Notice(course.agency(), name.namedBy(), "SEAT_FOUND", Messages.text("nomination.notice.SEAT_FOUND", course.name()),
                Messages.text("nomination.notice.seatFound", person, course.name()), null, "SEAT_FOUND/" + name.id()));
    }

    /** Hr hears that nobody goes. */
    void cancelled(Course course, String reason) {
        directory.holdersOf(Role.HR.group(), course.agency()).forEach(hr -> tell(course, hr, "COURSE_CANCELLED",
                Messages.text("nomination.notice.cancelled", course.name(), Days.text(course.startsOn()), reason)));
    }

    private void tell(Course course, String recipient, String kind, String text) {
        String subject = Messages.text("nomination.notice." + kind, course.name());
        notifications.tell(new Notice(course.agency(), recipient, kind, subject, text, null, kind + "/" + course.code()));
    }
}
