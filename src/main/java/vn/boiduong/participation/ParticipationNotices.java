package vn.boiduong.participation;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells the officer what became of the own result. */
@Component
class ParticipationNotices {

    private final Notifications notifications;
    private final Courses courses;

    ParticipationNotices(Notifications notifications, Courses courses) {
        this.notifications = notifications;
        this.courses = courses;
    }

    void returned(Participation participation) {
        tell(participation, "RESULT_RETURNED", "/" + participation.reportDates().dueOn(), participation.returnReason(),
                Days.text(participation.reportDates().dueOn()));
    }

    void concluded(Participation participation) {
        String reason = participation.endedReason() == null ? "" : participation.endedReason();
        tell(participation, "PARTICIPATION_" + participation.outcome(), "", reason, "");
    }

    /** Each correction is told, even a second one on the same day. */
    void corrected(Participation participation, String reason) {
        tell(participation, "RESULT_CORRECTED", "/" + participation.version(), reason,
                Messages.text("participation.outcome." + participation.outcome()));
    }

    void moved(Participation participation, Course course) {
        tell(participation, "COURSE_MOVED", "/" + course.startsOn() + "/" + course.endsOn(), Days.text(course.startsOn()),
                Days.text(course.endsOn()));
    }

    private void tell(Participation participation, String kind, String again, String reason, String due) {
        String course = courses.course(participation.who().course()).name();
        notifications.tell(new Notice(participation.agency(), participation.who().officer(), kind,
                Messages.text("participation.notice." + kind + ".subject", course),
                Messages.text("participation.notice." + kind + ".text", course, reason, due), null,
                participation.who().key() + "/" + kind + again));
    }
}
