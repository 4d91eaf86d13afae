package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * A list was returned for want of people: units hr chooses are asked once more, by the policy's days, with the reason of whoever
 * returned it. Nothing on the list moves; callers hold the lock on the nomination and save it.
 */
@Component
class MoreNames {

    private final Courses courses;
    private final Directory directory;
    private final NominationDates dates;
    private final NominationNotices notices;
    private final OfficeClock clock;

    MoreNames(Courses courses, Directory directory, NominationDates dates, NominationNotices notices, OfficeClock clock) {
        this.courses = courses;
        this.directory = directory;
        this.dates = dates;
        this.notices = notices;
        this.clock = clock;
    }

    /** Opens the rounds of these units again and tells their heads; gives what is kept of it: which units, and what they had answered late. */
    String ask(Nomination nomination, List<String> units, String note) {
        Course course = courses.course(nomination.course());
        Late late = Late.of(course, clock.today());
        if (late != null && late.over()) {
            throw RuleViolation.inField("reopenedUnits", "nomination.late.notReopened", late.sentence());
        }
        Map<String, String> closed = nomination.rounds().values().stream().filter(round -> round.closedReason() != null)
                .collect(Collectors.toMap(UnitRound::unit, UnitRound::closedReason));
        nomination.askAgain(units, note, clock.today());
        units.forEach(unit -> notices.askedAgain(nomination, unit, dueOn(nomination, unit)));
        Map<String, String> names = directory.units(nomination.agency()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return Messages.text("nomination.askedAgain", units.stream().map(unit -> closed.containsKey(unit)
                ? Messages.text("nomination.askedAgain.closed", names.get(unit), closed.get(unit)) : names.get(unit)).collect(Collectors.joining("; ")));
    }

    private LocalDate dueOn(Nomination nomination, String unit) {
        return dates.dueOn(new TaskRef(NominationProcess.KEY, nomination.course(), NominationProcess.APPROVE, Optional.of(unit)),
                clock.today()).orElseThrow();
    }
}
