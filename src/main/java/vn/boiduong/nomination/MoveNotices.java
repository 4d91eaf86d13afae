package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseMoved;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Groups;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/**
 * A course is moved while units are to name people or the list waits for its signature: whoever has such a task hears the former days, the
 * new ones and until when it is due now, also where nobody has been named yet. Hr, whose the change is, is not told of its own tasks.
 */
@Component
class MoveNotices {

    private static final String KIND = "COURSE_MOVED_OTHERS";

    private final Notifications notifications;
    private final Courses courses;
    private final Groups groups;
    private final NominationReader nominations;

    MoveNotices(Notifications notifications, Courses courses, Groups groups, NominationReader nominations) {
        this.notifications = notifications;
        this.courses = courses;
        this.groups = groups;
        this.nominations = nominations;
    }

    void tell(CourseMoved move, Map<TaskRef, LocalDate> dueOn) {
        String once = Notice.ofOneChange();
        dueOn.forEach((task, due) -> working(task, move.agency()).forEach(person -> notifications.tell(new Notice(move.agency(), person, KIND,
                Messages.text("nomination.notice." + KIND, course(move).name()), text(move, task, due), null,
                KIND + "/" + move.course() + "/" + task.unit().orElse(task.task()) + "/due" + once))));
    }

    private Collection<String> working(TaskRef task, String agency) {
        return switch (task.task()) {
            case NominationProcess.APPROVE -> groups.headsOf(agency, task.unit().orElseThrow());
            case NominationProcess.SIGN -> nominations.superiorDecides(task.businessKey()) ? List.of() : nominations.signers(task.businessKey());
            default -> List.of();
        };
    }

    private String text(CourseMoved move, TaskRef task, LocalDate due) {
        Course course = course(move);
        return Messages.text("nomination.notice.moved." + task.task(), course.name(), Days.text(move.formerStart()), Days.text(move.formerEnd()),
                Days.text(course.startsOn()), Days.text(course.endsOn()), course.hours(), Days.text(due));
    }

    private Course course(CourseMoved move) {
        return courses.course(move.course());
    }
}
