package vn.boiduong.evaluation;

import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** The process {@code evaluation}, in the feature's words; course and officer are its business key. */
public interface EvaluationProcess {

    /** Waits for the opening day; a day already past opens at once. */
    void start(CourseOfficer id, String agency, LocalDate opensOn);

    /** The opening day is another; matters only while it is awaited. */
    void rescheduled(CourseOfficer id);

    /** Others are to assess from now on. */
    void assessedBy(CourseOfficer id, String group);

    /** The person judged objects; hr is given the dispute to review. */
    void objected(CourseOfficer id);

    void cancelled(CourseOfficer id);

    /** What the open tasks tell of the course is no longer so. */
    void describeAnew(CourseOfficer id);
}
