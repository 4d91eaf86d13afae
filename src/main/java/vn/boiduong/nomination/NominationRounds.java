package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.deadline.ClosedUnits;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Headships;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * One unit names its people for one course. Seats are counted and taken under the lock on the nomination's row, so that any
 * number of units, on any surface, together never take more than there are.
 */
@Service
@Transactional
public class NominationRounds {

    private final Nominations nominations;
    private final Nominees nominees;
    private final NomineeTable table;
    private final Courses courses;
    private final Seating seating;
    private final Screenings screenings;
    private final NominationDates dates;
    private final NominationNotices notices;
    private final NominationProcess process;
    private final Headships headships;
    private final ClosedUnits closed;
    private final OfficeClock clock;

    NominationRounds(Nominations nominations, Nominees nominees, NomineeTable table, Courses courses, Seating seating,
                     Screenings screenings, NominationDates dates, NominationNotices notices, NominationProcess process,
                     Headships headships, ClosedUnits closed, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.table = table;
        this.courses = courses;
        this.seating = seating;
        this.screenings = screenings;
        this.dates = dates;
        this.notices = notices;
        this.process = process;
        this.headships = headships;
        this.closed = closed;
        this.clock = clock;
    }

    /**
     * The head names people in the order in which they are to be seated; who comes after the last seat waits. One name that may
     * not go refuses the whole list. A round that is over stays as it is.
     */
    public void approve(String course, String unit, Submission submission, Actor actor) {
        Nomination nomination = nominations.locked(course);
        if (!nomination.round(unit).isOpen()) {
            return;
        }
        actor.requireHeadOf(unit, nomination.agency());
        Optional<String> deputy = headships.deputyOf(unit, actor);
        refuseDeputyNamingHimself(submission, deputy);
        table.takeTurns(nomination.agency(), List.of(unit));
        List<Screening.Screened> accepted = screenings.of(courses.course(course), unit, deputy).accept(submission, screenings.forTheRecord());
        List<Nominee> named = named(nomination, unit, accepted);
        for (Nominee name : named) {
            name.explain(actor.officerId(), clock.today(), submission.reasonFor(name.officer()), setAside(accepted, name));
        }
        nomination.answer(unit, actor.officerId(), clock.today());
        nominations.save(nomination);
        nominees.saveAll(named);
        notices.waiting(nomination, actor.officerId(), named.stream().filter(name -> name.is(NomineeStatus.WAITING)).toList());
    }

    /** A deputy's own name is for the head or, where there is none, for the chairman to put on the list. */
    private static void refuseDeputyNamingHimself(Submission submission, Optional<String> deputy) {
        deputy.filter(submission.nominees()::contains).ifPresent(himself -> {
            throw RuleViolation.inField("nominees", "nomination.deputyNamesHimself");
        });
    }

    private List<Nominee> named(Nomination nomination, String unit, List<Screening.Screened> accepted) {
        SeatBook seats = seating.book(nomination);
        int turn = nominees.findByCourseOrderByTurn(nomination.course()).stream().mapToInt(Nominee::turn).max().orElse(0);
        List<Nominee> named = new ArrayList<>();
        for (Screening.Screened one : accepted) {
            CourseOfficer who = new CourseOfficer(nomination.course(), one.officer());
            Optional<Nominee> before = nominees.findById(who.key());
            if (before.filter(name -> !name.is(NomineeStatus.WITHDRAWN)).isPresent()) {
                throw RuleViolation.inField("nominees", "nomination.alreadyNamed", screenings.nameOf(one.officer()));
            }
            turn++;
            Nominee name = before.isPresent() ? before.get().namedAgain(unit, turn) : Nominee.named(who, nomination, unit, turn);
            if (seats.take(unit)) {
                name.seat();
            }
            named.add(name);
        }
        return named;
    }

    private static String setAside(List<Screening.Screened> accepted, Nominee name) {
        return accepted.stream().filter(one -> one.officer().equals(name.officer())).findFirst().orElseThrow().setAside();
    }

    /** Who of these names would need a reason, taken in this order. */
    @Transactional(readOnly = true)
    public List<String> reasonsNeeded(String course, String unit, List<String> names) {
        return screenings.of(courses.course(course), unit, Optional.empty()).look(names, screenings.preview()).stream()
                .filter(Screening.Screened::needsReason).map(Screening.Screened::officer).toList();
    }

    /** Hr ends the round of a unit that stays silent, early enough for the decision to precede the course. */
    public void closeSilent(String code, String unit, String reason, Actor actor) {
        Nomination nomination = nominations.locked(code);
        actor.require(Role.HR, nomination.agency());
        if (!nomination.round(unit).isOpen()) {
            return;
        }
        if (nomination.allocatedOn() == null) {
            throw new RuleViolation("nomination.seatsNotAllocated");
        }
        Course course = courses.course(code);
        LocalDate due = dates.dueOn(NominationProcess.roundOf(code, unit),
                nomination.round(unit).askedOn(nomination.allocatedOn())).orElseThrow();
        LocalDate from = dates.closableFrom(course, due);
        if (clock.today().isBefore(from)) {
            throw new RuleViolation("nomination.roundStillOpen", Days.text(from));
        }
        nomination.close(unit, FreeText.required("reason", "nomination.closingReason", reason), clock.today());
        nominations.save(nomination);
        closed.tell(NominationProcess.KEY, code, unit, nomination.round(unit).closedReason());
        process.closeRound(code, unit);
    }
}
