package vn.boiduong.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.UnconfirmedYears;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.nomination.NameOnList;
import vn.boiduong.nomination.NomineeStatus;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.Wording;

/** What a change does not touch by itself but someone has to look at: clashes of new dates, roles nobody holds any more. */
@Component
class Cautions {

    private final Directory directory;
    private final WorkingCalendar calendar;
    private final UnconfirmedYears years;

    Cautions(Directory directory, WorkingCalendar calendar, UnconfirmedYears years) {
        this.directory = directory;
        this.calendar = calendar;
        this.years = years;
    }

    List<Effect> about(Change change, Picture after) {
        List<Wording> sentences = switch (change.kind()) {
            case COURSE_MOVED -> {
                Course moved = after.courses().get(change.course());
                yield Stream.of(onDaysOff(moved), inUnconfirmedYears(moved), clashes(moved, after).stream()).flatMap(Function.identity()).toList();
            }
            case LEFT -> rolesGone(after);
            case LEAVE -> coursesMissed(change, after);
            case POST_COVERED -> notAbsent(change, after);
            default -> List.of();
        };
        return sentences.stream().distinct().sorted().map(sentence -> new Effect(Effect.Area.WARNING, sentence)).toList();
    }

    /** A course may be held on a Sunday; more often the day was counted wrong. */
    private Stream<Wording> onDaysOff(Course moved) {
        return Stream.of(moved.startsOn(), moved.endsOn()).filter(day -> !calendar.isWorkingDay(day))
                .map(day -> Wording.of("change.caution.dayOff", Days.text(day), moved.name()));
    }

    /** Days off of such a year may still change, and with them every day counted from the course. */
    private Stream<Wording> inUnconfirmedYears(Course moved) {
        return years.between(moved.startsOn(), moved.endsOn()).stream().map(year -> Wording.of("change.caution.unconfirmedYear", String.valueOf(year)));
    }

    /** Named or sent people who have another course or leave on the new days. */
    private List<Wording> clashes(Course moved, Picture after) {
        List<NameOnList> all = List.copyOf(after.names().values());
        Set<String> going = all.stream().filter(name -> name.course().equals(moved.code())).map(NameOnList::officer)
                .collect(Collectors.toSet());
        Stream<Wording> courses = all.stream().filter(name -> going.contains(name.officer()) && !name.course().equals(moved.code()))
                .filter(name -> overlap(after.courses().get(name.course()), moved))
                .map(name -> Wording.of("change.caution.overlap", after.person(name.officer()), after.course(name.course()),
                        Days.text(after.courses().get(name.course()).startsOn()), Days.text(after.courses().get(name.course()).endsOn())));
        Stream<Wording> leaves = directory.leaves(going, moved.startsOn(), moved.endsOn()).stream().map(leave -> onLeave(leave, after));
        return Stream.concat(courses, leaves).toList();
    }

    /** Courses the person is sent to, or named for, on days of the leave; who still learns or has to report was sent. */
    private static List<Wording> coursesMissed(Change leave, Picture after) {
        Set<String> sentTo = Stream.concat(
                after.participations().values().stream().filter(row -> row.officer().equals(leave.officer()) && row.outcome() == null)
                        .map(ParticipationRow::course),
                namedAs(leave.officer(), after, NomineeStatus.DECIDED)).collect(Collectors.toSet());
        Set<String> namedFor = namedAs(leave.officer(), after, NomineeStatus.SEATED).collect(Collectors.toSet());
        return Stream.concat(missed("sentOnLeave", sentTo, leave, after), missed("namedOnLeave", namedFor, leave, after)).toList();
    }

    private static Stream<String> namedAs(String officer, Picture after, NomineeStatus status) {
        return after.names().values().stream().filter(name -> name.officer().equals(officer) && name.status() == status).map(NameOnList::course);
    }

    private static Stream<Wording> missed(String key, Set<String> codes, Change leave, Picture after) {
        return codes.stream().map(after.courses()::get)
                .filter(course -> !course.startsOn().isAfter(leave.lastDay()) && !course.endsOn().isBefore(leave.firstDay()))
                .map(course -> Wording.of("change.caution." + key, after.person(leave.officer()), course.name(), Days.text(course.startsOn()),
                        Days.text(course.endsOn())));
    }

    /** A cover says something only about days on which the holder is away. */
    private List<Wording> notAbsent(Change cover, Picture after) {
        return directory.leaves(List.of(cover.officer()), cover.firstDay(), cover.lastDay()).isEmpty()
                ? List.of(Wording.of("change.caution.notAbsent", after.person(cover.officer()))) : List.of();
    }

    private static boolean overlap(Course one, Course other) {
        return !one.startsOn().isAfter(other.endsOn()) && !other.startsOn().isAfter(one.endsOn());
    }

    private static Wording onLeave(Leave leave, Picture after) {
        return Wording.of("change.caution.leave", after.person(leave.officer()), Days.text(leave.firstDay()), Days.text(leave.lastDay()));
    }

    private List<Wording> rolesGone(Picture after) {
        List<Wording> sentences = new ArrayList<>();
        for (Role role : List.of(Role.HR, Role.CHAIRMAN)) {
            if (after.members().getOrDefault(role.group(), Set.of()).isEmpty()) {
                sentences.add(Wording.of("change.caution.noHolder", RoleNames.of(role)));
            }
        }
        return sentences;
    }
}
