package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** Tells people what became of a nomination. */
@Component
class NominationNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Courses courses;
    private final Groups groups;

    NominationNotices(Notifications notifications, Directory directory, Courses courses, Groups groups) {
        this.notifications = notifications;
        this.directory = directory;
        this.courses = courses;
        this.groups = groups;
    }

    /** Whoever is sent hears of it. */
    void sent(Course course, List<String> officers) {
        officers.forEach(officer -> tell(course, officer, "NOMINATED", Messages.text("nomination.notice.sent", course.name(),
                Days.text(course.startsOn()), Days.text(course.endsOn()), heldBy(course))));
    }

    /** Not every course says who holds it. */
    private static String heldBy(Course course) {
        return course.organizer() == null ? "" : Messages.text("nomination.notice.heldBy", course.organizer());
    }

    /** The head hears which names found no seat; who answers for two units hears of each. */
    void waiting(Nomination nomination, String head, List<Nominee> waiting) {
        if (!waiting.isEmpty()) {
            Course course = courses.course(nomination.course());
            var names = directory.namesOf(waiting.stream().map(Nominee::officer).toList());
            tellOf(course, waiting.get(0), new Told(head, "WAITING_LIST", Messages.text("nomination.notice.waiting", course.name(),
                    waiting.stream().map(name -> names.get(name.officer())).collect(Collectors.joining(", ")))));
        }
    }

    /** Whoever was taken off the list hears why, and so does the head of the unit. */
    void struck(Course course, Nominee name) {
        String reason = FreeText.shown(name.endReason());
        String once = "/" + name.endedOn();
        tellOf(course, name, new Told(name.officer(), "STRUCK", Messages.text("nomination.notice.struck", course.name(), reason)), once);
        String person = directory.officer(name.officer()).fullName();
        groups.headsOf(course.agency(), name.unit()).stream().filter(head -> !head.equals(name.officer()))
                .forEach(head -> tellOf(course, name, new Told(head, "STRUCK",
                        Messages.text("nomination.notice.struckOf", person, course.name(), reason)), once));
    }

    /** The head of the unit hears that a name is taken back before the decision, unless the head took it back. */
    void takenBack(Course course, Nominee name, String by) {
        String person = directory.officer(name.officer()).fullName();
        groups.headsOf(course.agency(), name.unit()).stream()
                .filter(head -> !head.equals(by) && !head.equals(name.officer()))
                .forEach(head -> tellOf(course, name, new Told(head, "NAME_TAKEN_BACK",
                        Messages.text("nomination.notice.takenBack", person, course.name(), FreeText.shown(name.endReason())))));
    }

    /** The decision is signed: everyone in its reserve hears at which place. */
    void reserved(Course course, List<Nominee> reserve) {
        reserve.forEach(name -> tellOf(course, name, new Told(name.officer(), "RESERVED",
                Messages.text("nomination.notice.reserved", course.name(), name.reservePlace().orElseThrow().place(), Days.text(course.startsOn())))));
    }

    /** Whoever moved up from the signed reserve is sent as well and hears of it; so do the head of the unit and hr. */
    void movedUp(Course course, Nominee name) {
        ReservePlace place = name.reservePlace().orElseThrow();
        String signed = Days.text(place.signedOn());
        tell(course, name.officer(), "MOVED_UP", Messages.text("nomination.notice.movedUp", course.name(),
                Days.text(course.startsOn()), Days.text(course.endsOn()), heldBy(course), place.place(), signed));
        String person = directory.officer(name.officer()).fullName();
        List<String> hr = directory.holdersOf(Role.HR.group(), course.agency());
        groups.headsOf(course.agency(), name.unit()).stream().filter(head -> !hr.contains(head))
                .forEach(head -> tellOf(course, name, new Told(head, "RESERVE_USED",
                        Messages.text("nomination.notice.reserveUsed", person, course.name(), place.place(), signed))));
        String before = directory.officer(place.inPlaceOf()).fullName();
        hr.forEach(holder -> tellOf(course, name, new Told(holder, "RESERVE_USED",
                Messages.text("nomination.notice.reserveUsedFor", person, course.name(), place.place(), signed, before))));
    }

    /** The heads of a unit that is asked for names after the others hear why and until when. */
    void asked(Course course, String unit, Asked asked, LocalDate dueOn) {
        String kind = asked.again() ? "ASKED_AGAIN" : "ASKED_LATE";
        String text = Messages.text(asked.again() ? "nomination.notice.askedAgain" : "nomination.notice.askedLate", course.name(),
                FreeText.shown(asked.because()), Days.text(dueOn), Days.text(course.startsOn()));
        String once = kind + "/" + course.code() + "/" + unit + Notice.ofOneChange();
        groups.headsOf(course.agency(), unit).forEach(head -> notifications.tell(new Notice(course.agency(),
                head, kind, Messages.text("nomination.notice." + kind, course.name()), text, "/viec-cua-toi", once)));
    }

    /** A list that waits for its signature does not change by itself: hr decides whether to have it returned. */
    void seatLeftEmpty(Course course, Nominee name) {
        String person = directory.officer(name.officer()).fullName();
        directory.holdersOf(Role.HR.group(), course.agency()).forEach(hr -> tellOf(course, name, new Told(hr, "SEAT_EMPTY",
                Messages.text("nomination.notice.seatEmpty", person, course.name(), FreeText.shown(name.endReason())))));
    }

    /** Before the decision whoever named the person hears that there is a seat now. */
    void seatFound(Course course, Nominee name) {
        String person = directory.officer(name.officer()).fullName();
        notifications.tell(new Notice(course.agency(), name.namedBy(), "SEAT_FOUND", Messages.text("nomination.notice.SEAT_FOUND", course.name()),
                Messages.text("nomination.notice.seatFound", person, course.name()), page(course), "SEAT_FOUND/" + name.id()));
    }

    private record Told(String recipient, String kind, String text) {
    }

    private void tellOf(Course course, Nominee name, Told told) {
        tellOf(course, name, told, "");
    }

    private void tellOf(Course course, Nominee name, Told told, String again) {
        notifications.tell(new Notice(course.agency(), told.recipient(), told.kind(),
                Messages.text("nomination.notice." + told.kind(), course.name()), told.text(), page(course), told.kind() + "/" + name.id() + again));
    }

    /** A course that people are named for, but nobody is sent to yet, has other dates: the heads who named them hear of it, and hr. */
    void moved(Course course, List<Nominee> named) {
        if (!named.isEmpty()) {
            String move = Notice.ofOneChange();
            named.stream().collect(Collectors.groupingBy(Nominee::unit, TreeMap::new, Collectors.toList())).forEach((unit, names) ->
                    groups.headsOf(course.agency(), unit)
                            .forEach(head -> tellOfMove(new OfMove(head, unit + move), names, course)));
            directory.holdersOf(Role.HR.group(), course.agency()).forEach(hr -> tellOfMove(new OfMove(hr, "hr" + move), named, course));
        }
    }

    /** Who is told, as whom and of which move. */
    private record OfMove(String recipient, String once) {
    }

    private void tellOfMove(OfMove told, List<Nominee> named, Course course) {
        String names = String.join(", ", NameOrder.people(directory.namesOf(named.stream().map(Nominee::officer).toList()).values()));
        notifications.tell(new Notice(course.agency(), told.recipient(), "COURSE_MOVED_OTHERS",
                Messages.text("nomination.notice.COURSE_MOVED_OTHERS", course.name()),
                Messages.text("nomination.notice.moved", course.name(), Days.text(course.startsOn()), Days.text(course.endsOn()), names,
                course.hours()), page(course),
                "COURSE_MOVED_OTHERS/" + course.code() + "/" + told.once()));
    }

    /** Hr hears that nobody goes. */
    void cancelled(Course course, String reason) {
        directory.holdersOf(Role.HR.group(), course.agency()).forEach(hr -> tell(course, hr, "COURSE_CANCELLED",
                Messages.text("nomination.notice.cancelled", course.name(), Days.text(course.startsOn()), reason)));
    }

    /** Hr, the heads who were asked for names, whoever was named, and whoever was to sign hear that the course is not held. */
    void calledOff(Course course, Set<String> unitsAsked, List<Nominee> named, boolean awaitsSignature) {
        Stream<String> heads = unitsAsked.stream().flatMap(unit -> groups.headsOf(course.agency(), unit).stream());
        Stream<String> signers = awaitsSignature ? groups.members(Role.CHAIRMAN.group(), course.agency()).stream() : Stream.empty();
        Stream.of(directory.holdersOf(Role.HR.group(), course.agency()).stream(), heads, named.stream().map(Nominee::officer), signers)
                .flatMap(Function.identity()).distinct().forEach(person -> tell(course, person, "COURSE_CANCELLED",
                        Messages.text("nomination.notice.calledOff", course.name(), Days.text(course.startsOn()))));
    }

    private void tell(Course course, String recipient, String kind, String text) {
        String subject = Messages.text("nomination.notice." + kind, course.name());
        notifications.tell(new Notice(course.agency(), recipient, kind, subject, text, page(course), kind + "/" + course.code()));
    }

    private static String page(Course course) {
        return "/khoa-hoc/" + course.code();
    }
}
