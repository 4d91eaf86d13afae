package vn.boiduong.participation;

import vn.boiduong.shared.CourseOfficer;

/** The case of one person on one course, in the words of this feature. */
public interface ParticipationProcess {

    void start(CourseOfficer who, String agency, ReportDates dates);

    /** The person takes part no longer; the case ends. */
    void withdrawn(CourseOfficer who);

    /** The course was passed after all: where what follows from not passing is still to be decided, hours are credited instead. Tells whether it was. */
    boolean passedAfterAll(CourseOfficer who);

    /** The course has other dates. */
    void courseMoved(CourseOfficer who);
}
