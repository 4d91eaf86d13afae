package vn.boiduong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** Looks at nominations without changing anything. */
@Component
@Transactional(readOnly = true)
public class NominationReader {

    private final Nominations nominations;
    private final Nominees nominees;
    private final Courses courses;
    private final Seating seating;
    private final Eligibility eligibility;
    private final Judge judge;
    private final Signers signers;

    NominationReader(Nominations nominations, Nominees nominees, Courses courses, Seating seating, Eligibility eligibility, Judge judge,
                     Signers signers) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.courses = courses;
        this.seating = seating;
        this.eligibility = eligibility;
        this.judge = judge;
        this.signers = signers;
    }

    /**
     * Judges officers of any units in the order given: whoever is eligible counts as seated and away for those after, and so does who is
     * sent with a reason as far as the policy takes one. Nothing is kept.
     */
    public List<Judgement> judgeInOrder(String code, List<String> officers, Set<String> reasoned) {
        Course course = courses.course(code);
        SeatBook seats = nominations.findById(code).filter(nomination -> nomination.seats() > 0).map(seating::book)
                .orElseGet(() -> new SeatBook(course.seats(), Map.of(), Map.of()));
        return judge.inOrder(eligibility.ofAgency(course), seats, officers, reasoned);
    }

    /** Who may sign the decision, by id: chairmen, or hr where the superior decides. */
    public List<String> signers(String course) {
        return signers.of(nominations.findById(course).orElseThrow());
    }

    /** Whom the list sends or keeps in reserve, by id. */
    public Set<String> listed(String course) {
        return nominees.findByCourseOrderByTurn(course).stream().filter(Nominee::isListed).map(Nominee::officer).collect(Collectors.toSet());
    }

    /** Whether every chairman is on the list, so that hr records the superior's document instead of a signature. */
    public boolean superiorDecides(String course) {
        return nominations.findById(course).orElseThrow().superiorDecides();
    }

    /** Where the nomination stands: all of it for hr, chairmen and auditors, the names of the own units for a head. */
    public NominationState read(String course, Actor actor) {
        Nomination nomination = nominations.findById(course).filter(found -> found.agency().equals(actor.agency()))
                .orElseThrow(() -> new RuleViolation("nomination.unknown", course));
        if (Stream.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR).anyMatch(actor::has)) {
            return state(nomination, unit -> true);
        }
        if (actor.unitsHeaded().isEmpty()) {
            actor.require(Role.HR, nomination.agency());
        }
        return state(nomination, actor::heads);
    }

    public Optional<NominationState> find(String course) {
        return nominations.findById(course).map(nomination -> state(nomination, unit -> true));
    }

    private NominationState state(Nomination nomination, Predicate<String> shown) {
        List<Nominee> names = nominees.findByCourseOrderByTurn(nomination.course()).stream().filter(name -> shown.test(name.unit())).toList();
        return new NominationState(nomination.course(), nomination.status(), nomination.cancelReason(), nomination.opensOn(),
                nomination.seats(), nomination.rounds().keySet().stream().filter(shown).toList(), officers(names, Seating::holdsSeat),
                officers(names, name -> name.is(NomineeStatus.WAITING)), reserve(names),
                nomination.decision().orElse(null));
    }

    /** Whose place someone took is shown where that name is. */
    private static List<ReservePlace> reserve(List<Nominee> names) {
        Set<String> shown = names.stream().map(Nominee::officer).collect(Collectors.toSet());
        return names.stream().flatMap(name -> name.reservePlace().stream()).map(place -> place.inPlaceOf() == null
                || shown.contains(place.inPlaceOf()) ? place : place.withoutPredecessor()).toList();
    }

    private static List<String> officers(List<Nominee> names, Predicate<Nominee> which) {
        return names.stream().filter(which).map(Nominee::officer).toList();
    }
}
