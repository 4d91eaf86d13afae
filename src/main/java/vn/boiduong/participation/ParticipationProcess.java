package vn.boiduong.participation;

import vn.boiduong.shared.CourseOfficer;

/** The case of one person on one course, in the words of this feature. */
public interface ParticipationProcess {

    String KEY = "participation";

    void start(CourseOfficer who, String agency, ReportDates dates);

    /** The person takes part no longer; the case ends. */
    void withdrawn(CourseOfficer who);

    /** The course was passed after all: where what follows from not passing is still to be decided, hours are credited instead. Tells whether it was. */
    boolean passedAfterAll(CourseOfficer who);

    /** The course has other dates. Tells whether its end is still awaited. */
    boolean courseMoved(CourseOfficer who);

    /** The course is not over after all: the report that was open waits for the new end. */
    void awaitCourseAgain(CourseOfficer who);

    /** The open report is closed on another day. */
    void reportCloses(CourseOfficer who, ReportDates dates);
}
