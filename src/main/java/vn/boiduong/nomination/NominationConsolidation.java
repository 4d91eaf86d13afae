package vn.boiduong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.decision.Verdict;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** From the units' names to the list put forward for signature, or first to units that are to name more people. */
@Service
@Transactional
public class NominationConsolidation {

    private final Nominations nominations;
    private final Nominees nominees;
    private final Courses courses;
    private final Seating seating;
    private final Signers signers;
    private final MoreNames moreNames;
    private final NominationNotices notices;
    private final DecisionNotes notes;
    private final OfficeClock clock;

    NominationConsolidation(Nominations nominations, Nominees nominees, Courses courses, Seating seating, Signers signers,
                            MoreNames moreNames, NominationNotices notices, DecisionNotes notes, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.courses = courses;
        this.seating = seating;
        this.signers = signers;
        this.moreNames = moreNames;
        this.notices = notices;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Takes names off the list, each with a reason, and fills the seats from the waiting list. A name struck before and not
     * struck any more waits again. Tells whether units are asked for more names, and whether anyone is left to send.
     */
    public HrList.Next consolidate(String course, HrList list, Actor actor) {
        Nomination nomination = nominations.locked(course);
        actor.require(Role.HR, nomination.agency());
        if (!nomination.is(NominationStatus.CONSOLIDATED)) {
            strike(course, list.struck(), actor);
            seating.moveUp(nomination);
            String note = FreeText.optional("consolidationNote", "nomination.consolidationNote", list.note());
            if (list.asked().isEmpty()) {
                nomination.consolidate(note, signers.superiorDecides(nomination));
                notes.keep(task(course), Said.of(Verdict.SUBMITTED, note), actor);
            } else {
                notes.keep(task(course), Said.of(Verdict.RETURNED, moreNames.ask(nomination, list, note)), actor);
            }
            nominations.save(nomination);
        }
        return new HrList.Next(nomination.is(NominationStatus.OPEN), nominees.findByCourseOrderByTurn(course).stream()
                .anyMatch(name -> name.is(NomineeStatus.SEATED)));
    }

    private void strike(String course, Map<String, String> struck, Actor actor) {
        List<Nominee> names = nominees.findByCourseOrderByTurn(course).stream()
                .filter(name -> name.isListed() || name.is(NomineeStatus.STRUCK)).toList();
        struck.keySet().stream().filter(officer -> names.stream().noneMatch(name -> name.officer().equals(officer))).findFirst()
                .ifPresent(unknown -> {
                    throw RuleViolation.inField("struckNominees", "nomination.notNominated", unknown);
                });
        Course of = courses.course(course);
        for (Nominee name : names) {
            if (struck.containsKey(name.officer())) {
                strike(of, name, FreeText.required("struckNominees", "nomination.struckReason", struck.get(name.officer())));
                notes.keep(task(course), Said.about(name.officer(), Verdict.STRUCK, name.endReason()), actor);
            } else if (name.is(NomineeStatus.STRUCK)) {
                name.waitAgain();
                notes.keep(task(course), Said.about(name.officer(), Verdict.RESTORED, null), actor);
            }
        }
        nominees.saveAll(names);
    }

    /** A list that was returned comes with its struck names: they are told once. */
    private void strike(Course course, Nominee name, String reason) {
        if (!name.is(NomineeStatus.STRUCK) || !reason.equals(name.endReason())) {
            name.strike(reason, clock.today());
            notices.struck(course, name);
        }
    }

    private static TaskRef task(String course) {
        return new TaskRef(NominationProcess.KEY, course, NominationProcess.CONSOLIDATE, Optional.empty());
    }
}
