package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/**
 * A course begins, or is in its last day, and nobody decided who goes: hr and whoever signs hear until when they still can, the heads
 * that nobody of theirs is sent yet. Once for each of the two days; a course that is moved has new ones.
 */
@Component
class UndecidedNotices {

    private final Notifications notifications;
    private final Nominees nominees;
    private final Directory directory;
    private final Groups groups;

    UndecidedNotices(Notifications notifications, Nominees nominees, Directory directory, Groups groups) {
        this.notifications = notifications;
        this.nominees = nominees;
        this.directory = directory;
        this.groups = groups;
    }

    void tell(Course course, LocalDate today) {
        boolean last = today.equals(course.endsOn());
        Set<String> deciders = new LinkedHashSet<>(directory.holdersOf(Role.HR.group(), course.agency()));
        deciders.addAll(groups.members(Role.CHAIRMAN.group(), course.agency()));
        deciders.forEach(person -> tell(course, last, person, Messages.text(last ? "nomination.notice.undecidedLast" : "nomination.notice.undecided",
                course.name(), Days.text(course.startsOn()), Days.text(course.endsOn()))));
        namedByUnit(course).forEach((unit, names) -> groups.headsOf(course.agency(), unit).stream()
                .filter(head -> !deciders.contains(head)).forEach(head -> tell(course, last, head, Messages.text(last
                        ? "nomination.notice.undecidedLastOfUnit" : "nomination.notice.undecidedOfUnit", course.name(),
                        Days.text(last ? course.endsOn() : course.startsOn()), names))));
    }

    private Map<String, String> namedByUnit(Course course) {
        List<Nominee> listed = nominees.findByCourseOrderByTurn(course.code()).stream().filter(Nominee::isListed).toList();
        Map<String, String> names = directory.namesOf(listed.stream().map(Nominee::officer).toList());
        return listed.stream().collect(Collectors.groupingBy(Nominee::unit, TreeMap::new, Collectors.collectingAndThen(
                Collectors.mapping(name -> names.get(name.officer()), Collectors.toList()), people -> String.join(", ", NameOrder.people(people)))));
    }

    private void tell(Course course, boolean last, String recipient, String text) {
        String kind = last ? "ENDING_UNDECIDED" : "BEGUN_UNDECIDED";
        notifications.tell(new Notice(course.agency(), recipient, kind, Messages.text("nomination.notice." + kind, course.name()), text, null,
                kind + "/" + course.code() + "/" + (last ? course.endsOn() : course.startsOn())));
    }
}
