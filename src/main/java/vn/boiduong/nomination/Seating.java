package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.Decisions;

/** Gives seats to waiting names. Callers hold the lock on the nomination. */
@Component
class Seating {

    private final Nominees nominees;
    private final NomineeTable table;
    private final Courses courses;
    private final Eligibility eligibility;
    private final Judge judge;

    Seating(Nominees nominees, NomineeTable table, Courses courses, Eligibility eligibility, Judge judge) {
        this.nominees = nominees;
        this.table = table;
        this.courses = courses;
        this.eligibility = eligibility;
        this.judge = judge;
    }

    /** The seats as they stand; reservations hold until every unit has answered. */
    SeatBook book(Nomination nomination) {
        Map<String, Integer> taken = new HashMap<>();
        nominees.findByCourseOrderByTurn(nomination.course()).stream().filter(Seating::holdsSeat)
                .forEach(name -> taken.merge(name.unit(), 1, Integer::sum));
        return new SeatBook(nomination.seats(), nomination.reservationsHold() ? nomination.reservedSeats() : Map.of(), taken);
    }

    /**
     * Moves waiting names up in the order of their turn while seats are left. Each is judged anew, for things may have changed;
     * who may no longer go keeps waiting; a head's reason carries only as far as what it was given for. Gives those who moved up.
     */
    List<Nominee> moveUp(Nomination nomination) {
        return seat(nomination, name -> name.is(NomineeStatus.WAITING), Integer.MAX_VALUE);
    }

    /** After the decision: the first of the signed reserve who may still go gets the one place given back. */
    Optional<Nominee> fromReserve(Nomination nomination) {
        return seat(nomination, Nominee::isInReserve, 1).stream().findFirst();
    }

    private List<Nominee> seat(Nomination nomination, Predicate<Nominee> which, int atMost) {
        List<Nominee> waiting = nominees.findByCourseOrderByTurn(nomination.course()).stream().filter(which).toList();
        SeatBook seats = book(nomination);
        if (waiting.isEmpty() || seats.left() == 0) {
            return List.of();
        }
        table.takeTurns(nomination.agency(), new TreeSet<>(waiting.stream().map(Nominee::unit).toList()));
        Picture picture = eligibility.ofAgency(courses.course(nomination.course()));
        Decisions.Table decision = judge.forTheRecord();
        Set<String> sent = new HashSet<>();
        List<Nominee> moved = new ArrayList<>();
        for (Nominee name : waiting) {
            if (moved.size() < atMost && seats.leftFor(name.unit()) > 0 && mayGo(name, judge.judge(picture, picture.factsOf(name.officer(), sent, 1), decision))) {
                seats.take(name.unit());
                sent.add(name.officer());
                name.seat();
                moved.add(nominees.save(name));
            }
        }
        return moved;
    }

    private static boolean mayGo(Nominee name, Judgement judgement) {
        return judgement.eligible() || judgement.overridable() && judgement.findings().stream().map(Finding::condition).allMatch(name::overrides);
    }

    static boolean holdsSeat(Nominee name) {
        return name.is(NomineeStatus.SEATED) || name.is(NomineeStatus.DECIDED);
    }
}
