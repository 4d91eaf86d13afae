package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.boiduong.policy.Aim;

/**
 * A person with the post of today and the units of every day; {@code moves} are in order of time. {@code post} holds the
 * codes the post requires.
 */
record Member(String id, String name, String personType, String duty, Set<String> post, String unit, LocalDate joinedOn,
              LocalDate leftOn, List<Move> moves) {

    /** Up to the day before, the person belonged to {@code fromUnit}. */
    record Move(String fromUnit, LocalDate on) {
    }

    /** Joined on or before the day and not left by then. */
    boolean belongsOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    String unitOn(LocalDate day) {
        return moves.stream().filter(move -> move.on().isAfter(day)).findFirst().map(Move::fromUnit).orElse(unit);
    }

    boolean isMeantBy(Aim aim) {
        return (aim.people().isEmpty() || aim.people().contains(personType))
                && (aim.duties().isEmpty() || aim.duties().contains(duty));
    }
}
