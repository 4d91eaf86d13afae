package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** What happens to one name after it was named: withdrawn before the decision, concluded or released after it. */
@Service
@Transactional
public class NominationPlaces {

    private final Nominations nominations;
    private final Nominees nominees;
    private final NomineeTable table;
    private final Vacancies vacancies;
    private final NominationNotices notices;
    private final Courses courses;
    private final OfficeClock clock;

    NominationPlaces(Nominations nominations, Nominees nominees, NomineeTable table, Vacancies vacancies, NominationNotices notices,
                     Courses courses, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.table = table;
        this.vacancies = vacancies;
        this.notices = notices;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Gives a name's seat back before the decision; the next one on the waiting list gets it unless the list waits for its signature.
     * Tells whether there was anything to give back.
     */
    public boolean withdraw(CourseOfficer who, String reason, Actor actor) {
        Nomination nomination = nominations.findByCourse(who.course())
                .orElseThrow(() -> new RuleViolation("nomination.unknown", who.course()));
        Nominee name = nominees.findById(who.key()).orElseThrow(() -> new RuleViolation("nomination.notNominated", who.officer()));
        boolean head = actor.agency().equals(nomination.agency()) && actor.heads(name.unit());
        if (!actor.is(who.officer()) && !head) {
            actor.require(Role.HR, nomination.agency());
        }
        boolean given = giveBack(nomination, name, FreeText.required("reason", "nomination.withdrawReason", reason));
        if (given) {
            notices.takenBack(courses.course(who.course()), name, actor.officerId());
        }
        return given;
    }

    private boolean giveBack(Nomination nomination, Nominee name, String reason) {
        boolean listed = name.isListed();
        if (listed) {
            boolean seated = name.is(NomineeStatus.SEATED);
            name.withdraw(reason, clock.today());
            nominees.save(name);
            if (seated) {
                vacancies.givenBack(nomination, name);
            }
        }
        return listed;
    }

    /**
     * The officer has left the agency: every name not yet decided is withdrawn. All its lists are locked before a unit's turn is
     * taken, in the order in which everybody locks.
     */
    void left(String officer, String reason) {
        List<Nominee> listed = nominees.findByOfficerAndStatusInOrderByCourse(officer,
                List.of(NomineeStatus.SEATED, NomineeStatus.WAITING));
        Map<String, Nomination> locked = new HashMap<>();
        listed.forEach(name -> locked.put(name.course(), nominations.findByCourse(name.course()).orElseThrow()));
        for (Nominee name : listed) {
            nominees.findById(name.id()).ifPresent(current -> giveBack(locked.get(name.course()), current, reason));
        }
    }

    /** The course really ended on this day: who waits longest since the last course is counted from it. */
    void courseEnded(String course, LocalDate on) {
        table.courseEnded(course, on);
    }

    /** The participation ended with a result; eligibility counts its hours and no longer its days. */
    public void conclude(CourseOfficer who, Conclusion conclusion) {
        table.conclude(who, conclusion);
    }

    /** A concluded result was corrected; eligibility counts the corrected one. */
    public void correct(CourseOfficer who, Conclusion conclusion) {
        table.correct(who, conclusion);
    }

    /**
     * The participation ended without a result: withdrawn, or the course was cancelled. While the course has not begun, the next
     * one of the signed reserve gets the place.
     */
    public void release(CourseOfficer who, String reason) {
        Optional<Nomination> nomination = nominations.findByCourse(who.course());
        if (table.release(who, reason, clock.today())) {
            nomination.ifPresent(decided -> vacancies.released(decided, who.officer()));
        }
    }

    /** The course of a concluded place turns out never to have been held. */
    public void neverHeld(CourseOfficer who, String reason) {
        table.neverHeld(who, reason, clock.today());
    }
}
