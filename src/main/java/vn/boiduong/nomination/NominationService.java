package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;

/**
 * The nomination of a course from plan to seats, and its end without a decision. What units do stands in
 * {@link NominationRounds}, hr's list and the signature in {@link NominationDecisions}, single names in
 * {@link NominationPlaces}. Every verb may be repeated.
 */
@Service
@Transactional
public class NominationService {

    private final Nominations nominations;
    private final Nominees nominees;
    private final Courses courses;
    private final OpenUnits openUnits;
    private final NominationDates dates;
    private final NominationPolicies policies;
    private final NominationNotices notices;
    private final UndecidedNotices undecided;
    private final NominationProcess process;
    private final OfficeClock clock;

    NominationService(Nominations nominations, Nominees nominees, Courses courses, OpenUnits openUnits, NominationDates dates,
                      NominationPolicies policies, NominationNotices notices, UndecidedNotices undecided, NominationProcess process, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.courses = courses;
        this.openUnits = openUnits;
        this.dates = dates;
        this.policies = policies;
        this.notices = notices;
        this.undecided = undecided;
        this.process = process;
        this.clock = clock;
    }

    /** One nomination waits for each of these courses that still takes place. */
    void plan(String agency, Collection<String> codes) {
        for (Course course : courses.withCodes(codes)) {
            if (!course.isCancelled() && !nominations.existsById(course.code())) {
                LocalDate opensOn = dates.opensOn(course, clock.today());
                nominations.save(Nomination.waiting(course.code(), agency, opensOn));
                process.start(course.code(), agency, opensOn, course.startsOn());
            }
        }
    }

    /** The course has new dates: counts the opening day again and gives it. */
    public LocalDate move(String course) {
        Nomination nomination = nominations.locked(course);
        nomination.moveTo(dates.opensOn(courses.course(course), clock.today()));
        return nominations.save(nomination).opensOn();
    }

    /** Fixes the units that have someone to name; tells whether there is any and the course has not begun. */
    public boolean open(String code) {
        Nomination nomination = nominations.locked(code);
        if (nomination.is(NominationStatus.WAITING)) {
            open(nomination, courses.course(code));
            nominations.save(nomination);
        }
        return !nomination.is(NominationStatus.CANCELLED);
    }

    private void open(Nomination nomination, Course course) {
        if (!course.startsOn().isAfter(clock.today())) {
            nomination.cancel(CancelReason.BEGUN, clock.today());
            return;
        }
        List<String> units = openUnits.of(course);
        if (units.isEmpty()) {
            nomination.cancel(CancelReason.NOBODY_ELIGIBLE, clock.today());
        } else {
            nomination.open(units, course.seats(), policies.of(course).version(), clock.today());
        }
    }

    /** Units that are to name people: all with a round as fixed when the nomination opened, later those asked for more. */
    @Transactional(readOnly = true)
    public List<String> units(String course) {
        return nominations.findById(course).orElseThrow().unitsAsked();
    }

    /** Reserves seats for units; an empty allocation leaves all of them to whoever comes first. */
    public void allocateSeats(String course, Map<String, Integer> seatsByUnit, Actor actor) {
        Nomination nomination = nominations.locked(course);
        actor.require(Role.HR, nomination.agency());
        nomination.allocate(seatsByUnit, clock.today());
        nominations.save(nomination);
    }

    /** The course begins, or is about to end, while the list is still open: it is told on both days, as long as it can be signed. */
    public void tellUndecided(String code) {
        Course course = courses.course(code);
        boolean open = nominations.findById(code).filter(each -> each.is(NominationStatus.OPEN) || each.is(NominationStatus.CONSOLIDATED)).isPresent();
        if (open && !course.isCancelled() && !clock.today().isAfter(course.endsOn())) {
            undecided.tell(course, clock.today());
            if (clock.today().isBefore(course.endsOn())) {
                process.tellUndecidedAgainOn(code, course.endsOn());
            }
        }
    }

    /** Nobody is sent: the course does not take place for this agency. */
    public void cancelCourse(String code) {
        Nomination nomination = nominations.locked(code);
        if (!nomination.is(NominationStatus.CANCELLED)) {
            nomination.cancel(CancelReason.NOBODY_NOMINATED, clock.today());
            nominations.save(nomination);
        }
        String reason = Messages.text("nomination.cancelled." + nomination.cancelReason());
        courses.markCancelled(code, clock.today(), reason);
        notices.cancelled(courses.course(code), reason);
    }

    /** The organizer cancelled the course while people were being named: nobody holds a seat any more. */
    public void withdraw(String course) {
        Nomination nomination = nominations.locked(course);
        boolean awaitsSignature = nomination.is(NominationStatus.CONSOLIDATED);
        nomination.cancel(CancelReason.COURSE_CANCELLED, clock.today());
        nominations.save(nomination);
        List<Nominee> listed = nominees.findByCourseOrderByTurn(course).stream().filter(Nominee::isListed).toList();
        listed.forEach(name -> name.withdraw(Messages.text("nomination.cancelled.COURSE_CANCELLED"), clock.today()));
        nominees.saveAll(listed);
        notices.calledOff(courses.course(course), nomination.rounds().keySet(), listed, awaitsSignature);
    }
}
