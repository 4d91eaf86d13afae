package vn.boiduong.deadline;

import vn.boiduong.identity.Actor;

/** A feature in whose round every unit has a task lets hr end the waiting for a unit that stays silent. */
public interface RoundCloser {

    /** The unit's task in the diagram, such as {@code Task_DeclareNeeds}. */
    String task();

    /** @throws vn.boiduong.shared.RuleViolation when it is not hr who asks, not yet time, or no reason is given */
    void close(String caseKey, String unit, String reason, Actor actor);
}
