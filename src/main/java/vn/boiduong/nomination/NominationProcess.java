package vn.boiduong.nomination;

import java.time.LocalDate;

/** The process {@code nomination}, in the feature's words; the course code is its business key. */
public interface NominationProcess {

    String KEY = "nomination";
    String ALLOCATE = "Task_AllocateSeats";
    String APPROVE = "Task_ApproveNominations";
    String CONSOLIDATE = "Task_ConsolidateNominations";
    String SIGN = "Task_SignDecision";

    /** Waits for the opening day; a day already past opens at once. */
    void start(String course, String agency, LocalDate opensOn, LocalDate beginsOn);

    /** The course has new dates; matters only while the opening is awaited. */
    void courseMoved(String course);

    /** The first day of the course is another one. */
    void begins(String course, LocalDate beginsOn);

    void courseCancelled(String course);

    /** Ends the round of a unit whose silence is on record. */
    void closeRound(String course, String unit);
}
