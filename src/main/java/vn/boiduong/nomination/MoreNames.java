package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Groups;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * Hr asks units for names before the list is put forward: those of a returned list once more, with the reason of whoever returned it,
 * and those that had nobody when the nomination opened for the first time, with a reason of hr's. They have the policy's days. Nothing
 * on the list moves; callers hold the lock on the nomination and save it.
 */
@Component
class MoreNames {

    private final Courses courses;
    private final Directory directory;
    private final OpenUnits openUnits;
    private final NomineeTable table;
    private final NominationDates dates;
    private final NominationNotices notices;
    private final Groups groups;
    private final OfficeClock clock;

    MoreNames(Courses courses, Directory directory, OpenUnits openUnits, NomineeTable table, NominationDates dates, NominationNotices notices,
              Groups groups, OfficeClock clock) {
        this.courses = courses;
        this.directory = directory;
        this.openUnits = openUnits;
        this.table = table;
        this.dates = dates;
        this.notices = notices;
        this.groups = groups;
        this.clock = clock;
    }

    /** Opens the rounds of these units and tells their heads; gives what is kept of it: which units, why, and what they had answered late. */
    String ask(Nomination nomination, HrList list, String note) {
        Course course = courses.course(nomination.course());
        Late late = Late.of(course, clock.today());
        if (late != null && late.over()) {
            throw RuleViolation.inField("reopenedUnits", "nomination.late.notReopened", late.sentence());
        }
        Map<Boolean, List<String>> had = list.asked().stream().collect(Collectors.partitioningBy(nomination.rounds()::containsKey));
        Map<String, String> names = directory.unitNames(nomination.agency());
        String kept = Stream.of(again(nomination, had.get(true), note, names), forTheFirstTime(nomination, had.get(false), list.askReason(), names))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
        list.asked().forEach(unit -> notices.asked(course, unit, nomination.askedFor(unit).orElseThrow(), askedUntil(course)));
        return kept;
    }

    /** Units not asked so far as hr looks at them before asking. */
    List<HrSheet.UnaskedUnit> askable(Course course, Collection<String> asked) {
        return openUnits.unasked(course, asked).stream().map(one -> new HrSheet.UnaskedUnit(one.unit().code(), one.unit().name(),
                headsOf(course.agency(), one.unit()), one.mayGo(), one.refusals())).toList();
    }

    private List<String> headsOf(String agency, Unit unit) {
        return NameOrder.people(directory.namesOf(groups.headsOf(agency, unit.code())).values());
    }

    LocalDate askedUntil(Course course) {
        return dates.dueOn(NominationProcess.roundOf(course.code(), ""), clock.today()).orElseThrow();
    }

    private String again(Nomination nomination, List<String> units, String note, Map<String, String> names) {
        if (units.isEmpty()) {
            return null;
        }
        Map<String, String> closed = nomination.rounds().values().stream().filter(round -> round.closedReason() != null)
                .collect(Collectors.toMap(UnitRound::unit, UnitRound::closedReason));
        nomination.askAgain(units, note, clock.today());
        return Messages.text("nomination.askedAgain", units.stream().map(unit -> closed.containsKey(unit)
                ? Messages.text("nomination.askedAgain.closed", names.get(unit), closed.get(unit)) : names.get(unit)).collect(Collectors.joining("; ")));
    }

    private String forTheFirstTime(Nomination nomination, List<String> units, String reason, Map<String, String> names) {
        if (units.isEmpty()) {
            return null;
        }
        List<OpenUnits.Unasked> unasked = openUnits.unasked(courses.course(nomination.course()), nomination.rounds().keySet());
        units.forEach(unit -> requireSomeone(unasked, unit));
        String because = FreeText.required("askReason", "nomination.askReason", reason);
        table.makeTurns(nomination.agency(), units);
        nomination.askLate(units, because, clock.today());
        return Messages.text("nomination.askedLate", units.stream().map(names::get).collect(Collectors.joining("; ")), because);
    }

    private static void requireSomeone(List<OpenUnits.Unasked> unasked, String unit) {
        OpenUnits.Unasked found = unasked.stream().filter(one -> one.unit().code().equals(unit)).findFirst()
                .orElseThrow(() -> RuleViolation.inField("reopenedUnits", "nomination.unitUnknown", unit));
        if (found.mayGo().isEmpty()) {
            throw RuleViolation.inField("reopenedUnits", "nomination.nobodyToAsk", found.unit().name());
        }
    }
}
