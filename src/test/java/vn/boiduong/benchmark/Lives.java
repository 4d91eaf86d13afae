package vn.boiduong.benchmark;

import vn.boiduong.shared.CourseOfficer;

/** The acts of a participant's life, on one of the two engines. Both follow the same calendar ({@link LifeOfACohort}). */
interface Lives {

    /** What stands before the measured life: the course with its decided places. */
    void prepare(Cohort cohort);

    /** The decision is issued: everyone's participation starts, in one transaction. */
    void start(Cohort cohort);

    /** Timers and jobs that are due. */
    void runDue();

    void report(CourseOfficer who);

    /** hr finds the result right; the evaluation starts in the same transaction. */
    void verify(CourseOfficer who);

    void assessSelf(CourseOfficer who);

    void assess(CourseOfficer who);

    /** How many of the cohort's cases of the process ended in this event. */
    long ended(Cohort cohort, String process, String endEvent);
}
