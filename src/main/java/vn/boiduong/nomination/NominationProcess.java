package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Optional;

import vn.boiduong.engine.TaskRef;

/** The process {@code nomination}, in the feature's words; the course code is its business key. */
public interface NominationProcess {

    String KEY = "nomination";
    String ALLOCATE = "Task_AllocateSeats";
    String APPROVE = "Task_ApproveNominations";
    String CONSOLIDATE = "Task_ConsolidateNominations";
    String SIGN = "Task_SignDecision";

    /** The task of one unit's round. */
    static TaskRef roundOf(String course, String unit) {
        return new TaskRef(KEY, course, APPROVE, Optional.of(unit));
    }

    /** Waits for the opening day; a day already past opens at once. */
    void start(String course, String agency, LocalDate opensOn, LocalDate beginsOn);

    /** The course has new dates; matters only while the opening is awaited. */
    void courseMoved(String course);

    /** An undecided list is told on this day instead of the one it waits for, or again where it has been told. */
    void tellUndecidedOn(String course, LocalDate day);

    /** From the step that tells of an undecided list: it is told once more on this day. */
    void tellUndecidedAgainOn(String course, LocalDate day);

    void courseCancelled(String course);

    /** Ends the round of a unit whose silence is on record. */
    void closeRound(String course, String unit);
}
