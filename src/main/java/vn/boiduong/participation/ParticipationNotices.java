package vn.boiduong.participation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells the officer what became of the own result, and those who answer for the officer what moved. */
@Component
class ParticipationNotices {

    private final Notifications notifications;
    private final Courses courses;
    private final Directory directory;
    private final Groups groups;
    private final Actors actors;

    ParticipationNotices(Notifications notifications, Courses courses, Directory directory, Groups groups, Actors actors) {
        this.notifications = notifications;
        this.courses = courses;
        this.directory = directory;
        this.groups = groups;
        this.actors = actors;
    }

    void returned(Participation participation) {
        tell(participation, "RESULT_RETURNED", "/" + participation.reportDates().dueOn(), participation.returnReason(),
                Days.text(participation.reportDates().dueOn()));
    }

    void concluded(Participation participation) {
        String reason = participation.endedReason() == null ? "" : participation.endedReason();
        tell(participation, "PARTICIPATION_" + participation.outcome(), "", reason, "");
        if (participation.outcome() == Outcome.WITHDRAWN) {
            withdrawn(participation, reason);
        }
    }

    /** The head of the unit that sent the person, unless it was the head who withdrew the person. */
    private void withdrawn(Participation participation, String reason) {
        String course = courses.course(participation.who().course()).name();
        String person = directory.officer(participation.who().officer()).fullName();
        Actor by = actors.current();
        groups.headsOf(participation.agency(), participation.unit()).stream()
                .filter(head -> !by.is(head) && !head.equals(participation.who().officer()))
                .forEach(head -> notifications.tell(new Notice(participation.agency(), head, "WITHDRAWN_FROM_UNIT",
                        Messages.text("participation.notice.WITHDRAWN_FROM_UNIT.subject", course),
                        Messages.text("participation.notice.WITHDRAWN_FROM_UNIT.text", person, course, reason), page(participation.who().course()),
                        participation.who().key() + "/WITHDRAWN_FROM_UNIT")));
    }

    /** Each correction is told, even a second one on the same day. */
    void corrected(Participation participation, String reason) {
        tell(participation, "RESULT_CORRECTED", "/" + participation.version(), reason,
                Messages.text("participation.outcome." + participation.outcome()));
    }

    void moved(Participation participation, Course course) {
        tell(participation, "COURSE_MOVED", Notice.ofOneChange(), Days.text(course.startsOn()),
                Messages.text("participation.notice.untilWithHours", Days.text(course.endsOn()), course.hours()));
    }

    /** The heads of the units that sent someone hear of it too, and hr. */
    void movedFor(Collection<Participation> sent, Course course) {
        if (!sent.isEmpty()) {
            Map<String, List<Participation>> byUnit = sent.stream().collect(Collectors.groupingBy(Participation::unit, TreeMap::new, Collectors.toList()));
            String move = Notice.ofOneChange();
            byUnit.forEach((unit, people) -> groups.headsOf(course.agency(), unit)
                    .forEach(head -> tellOfMove(new Told(head, unit + move), people, course)));
            directory.holdersOf(Role.HR.group(), course.agency()).forEach(hr -> tellOfMove(new Told(hr, "hr" + move), sent, course));
        }
    }

    private record Told(String recipient, String once) {
    }

    private void tellOfMove(Told told, Collection<Participation> people, Course course) {
        String names = String.join(", ", NameOrder.people(directory.namesOf(people.stream().map(each -> each.who().officer()).toList()).values()));
        notifications.tell(new Notice(course.agency(), told.recipient(), "COURSE_MOVED_OTHERS",
                Messages.text("participation.notice.COURSE_MOVED.subject", course.name()),
                Messages.text("participation.notice.movedFor", course.name(), Days.text(course.startsOn()), Days.text(course.endsOn()), names,
                course.hours()), page(course.code()),
                course.code() + "/COURSE_MOVED/" + told.once()));
    }

    private void tell(Participation participation, String kind, String again, String reason, String due) {
        String course = courses.course(participation.who().course()).name();
        notifications.tell(new Notice(participation.agency(), participation.who().officer(), kind,
                Messages.text("participation.notice." + kind + ".subject", course),
                Messages.text("participation.notice." + kind + ".text", course, reason, due),
                kind.equals("RESULT_RETURNED") ? "/viec-cua-toi" : "/ho-so-cua-toi",
                participation.who().key() + "/" + kind + again));
    }

    private static String page(String course) {
        return "/khoa-hoc/" + course;
    }
}
