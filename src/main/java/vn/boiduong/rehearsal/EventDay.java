package vn.boiduong.rehearsal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeService;
import vn.boiduong.change.Outcome;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * Lets happen what the events of a day say, each by the person who would do it. What the product refuses, because something
 * else has overtaken it, does not happen and is told.
 */
@Component
class EventDay {

    private final ChangeService changes;
    private final Voices voices;
    private final YearActs yearActs;
    private final Directory directory;
    private final Courses courses;
    private final ActingAs actingAs;
    private final Actors actors;
    private final OfficeClock clock;

    EventDay(ChangeService changes, Voices voices, YearActs yearActs, Directory directory, Courses courses, ActingAs actingAs, Actors actors,
             OfficeClock clock) {
        this.changes = changes;
        this.voices = voices;
        this.yearActs = yearActs;
        this.directory = directory;
        this.courses = courses;
        this.actingAs = actingAs;
        this.actors = actors;
        this.clock = clock;
    }

    /** The given ones of the happenings, in their order; what waits for another day is not among those played. */
    List<PlayedEvent> play(List<EventRow> rows, String agency, Happenings happenings) {
        List<PlayedEvent> played = new ArrayList<>();
        for (EventRow row : rows) {
            if (yearActs.comesTooEarly(row, agency, happenings)) {
                happenings.waits(row, clock.today());
            } else {
                played.add(play(row, agency, happenings));
            }
        }
        return played;
    }

    private PlayedEvent play(EventRow row, String agency, Happenings happenings) {
        LocalDate today = clock.today();
        try {
            return switch (row.kind()) {
                case OBJECTION, CONCERN -> new PlayedEvent(row, today, true, actingAs.call(row.officer(), () -> voices.speak(row)), 1);
                case REIMBURSEMENT -> new PlayedEvent(row, today, true, asHr(row, agency, () -> voices.reimburse(row)), 1);
                case YEAR_STARTED, SUPPLEMENT, ROUND_CLOSED ->
                        new PlayedEvent(row, today, true, asHr(row, agency, () -> yearActs.act(row, happenings)), 1);
                default -> {
                    Outcome outcome = asHr(row, agency, () -> changes.apply(changeOf(row), null, actors.current()));
                    yield new PlayedEvent(row, today, true, outcome.headline().toString(), outcome.effects().size());
                }
            };
        } catch (RuleViolation overtaken) {
            return new PlayedEvent(row, today, false, overtaken.getMessage(), 0);
        }
    }

    /** The first of hr whom it is not about. */
    private <T> T asHr(EventRow row, String agency, Supplier<T> act) {
        String about = row.kind() == EventRow.Kind.HEAD_VACANT ? directory.unit(agency, row.unit()).head() : row.officer();
        String hr = directory.holdersOf(Role.HR.group(), agency).stream().filter(holder -> !holder.equals(about)).findFirst()
                .or(() -> directory.holdersOf(Role.ADMIN.group(), agency).stream().findFirst())
                .orElseThrow(() -> new RuleViolation("rehearsal.nobodyRecords"));
        return actingAs.call(hr, act);
    }

    private Change changeOf(EventRow row) {
        String why = Optional.ofNullable(row.note()).orElseGet(() -> Messages.text("rehearsal.reason"));
        return switch (row.kind()) {
            case DEPUTY -> Change.deputy(row.officer(), row.unit(), row.day(), row.toDay()).because(why);
            case HEAD_REPLACED -> Change.headReplaced(row.unit(), row.officer(), row.day()).because(why);
            case TRANSFER -> Change.transfer(row.officer(), row.toUnit(), row.day()).because(why);
            case LEFT -> Change.left(row.officer(), row.day()).because(why);
            case COURSE_MOVED -> moved(courses.course(row.course()), row.toDay()).because(why);
            case COURSE_CANCELLED -> Change.courseCancelled(row.course()).because(why);
            case COURSE_SHORTENED -> shortened(row).because(why);
            case RESULT_CORRECTED -> Change.resultCorrected(row.who(), corrected(row)).because(why);
            case HEAD_VACANT -> Change.headVacant(row.unit(), row.day()).because(why);
            case LEAVE -> Change.leave(new Leave(row.officer(), row.day(), row.toDay(), row.leave())).because(why);
            default -> throw new IllegalArgumentException("no change of people or courses: " + row.kind());
        };
    }

    /** With the hours the row states, else those the product proposes to hr. */
    private Change shortened(EventRow row) {
        Change shorter = Change.courseMoved(row.course(), courses.course(row.course()).startsOn(), row.toDay());
        return row.hours().or(() -> changes.proposedHours(shorter.because(Messages.text("rehearsal.reason")), actors.current()))
                .map(shorter::givingHours).orElse(shorter);
    }

    private static Change.Correction corrected(EventRow row) {
        return new Change.Correction(row.outcome(), row.testScore().map(BigDecimal::toPlainString).orElse(null), row.certificateNo().orElse(null));
    }

    /** The course keeps its length in calendar days. */
    private static Change moved(Course course, LocalDate start) {
        return Change.courseMoved(course.code(), start, null);
    }
}
