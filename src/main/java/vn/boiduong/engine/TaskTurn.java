package vn.boiduong.engine;

/**
 * A task that many people have in one case at once and whose completions touch the same record: they take turns. Without, the
 * engine would tell all but the first to try again, because it counts them together at the end of each completion.
 */
public interface TaskTurn {

    /** The task's id in the diagram. */
    String task();

    /** Waits until nobody else completes such a task of this case; the turn lasts to the end of the transaction. */
    void take(String caseKey);
}
