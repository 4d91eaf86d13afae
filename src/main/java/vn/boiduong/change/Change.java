package vn.boiduong.change;

import java.time.LocalDate;

import vn.boiduong.directory.Leave;
import vn.boiduong.shared.CourseOfficer;

/**
 * Something that has happened, as it is entered; what its kind does not need is null. {@code unit} is the unit someone acts
 * for, heads or goes to; {@code firstDay} a course's new first day or the day from which a change of people counts (null:
 * today, and the day a promise was signed; what ends early holds no more from it); {@code lastDay} the last day of a deputyship, a leave
 * or a course.
 */
public record Change(ChangeKind kind, String officer, String unit, String course, LocalDate firstDay, LocalDate lastDay,
                     Leave.Kind leave, Correction result, Entry entry, String reason) {

    /** Stands where an act is about nothing that could be entered as a change. */
    static final Change NONE = new Change(null, null, null, null, null, null, null, null, null, null);

    public static Change deputy(String officer, String unit, LocalDate firstDay, LocalDate lastDay) {
        return new Change(ChangeKind.DEPUTY, officer, unit, null, firstDay, lastDay, null, null, null, null);
    }

    public static Change deputyEnded(String officer, String unit, LocalDate from) {
        return new Change(ChangeKind.DEPUTY_ENDED, officer, unit, null, from, null, null, null, null, null);
    }

    public static Change leaveEnded(String officer, LocalDate backOn) {
        return new Change(ChangeKind.LEAVE_ENDED, officer, null, null, backOn, null, null, null, null, null);
    }

    public static Change headReplaced(String unit, String newHead, LocalDate on) {
        return new Change(ChangeKind.HEAD_REPLACED, newHead, unit, null, on, null, null, null, null, null);
    }

    public static Change headVacant(String unit, LocalDate on) {
        return new Change(ChangeKind.HEAD_VACANT, null, unit, null, on, null, null, null, null, null);
    }

    public static Change transfer(String officer, String toUnit, LocalDate on) {
        return new Change(ChangeKind.TRANSFER, officer, toUnit, null, on, null, null, null, null, null);
    }

    public static Change left(String officer, LocalDate on) {
        return new Change(ChangeKind.LEFT, officer, null, null, on, null, null, null, null, null);
    }

    public static Change leave(Leave leave) {
        return new Change(ChangeKind.LEAVE, leave.officer(), null, null, leave.firstDay(), leave.lastDay(), leave.kind(), null, null, null);
    }

    public static Change courseMoved(String course, LocalDate startsOn, LocalDate endsOn) {
        return new Change(ChangeKind.COURSE_MOVED, null, null, course, startsOn, endsOn, null, null, null, null);
    }

    public static Change courseCancelled(String course) {
        return new Change(ChangeKind.COURSE_CANCELLED, null, null, course, null, null, null, null, null, null);
    }

    public static Change resultCorrected(CourseOfficer who, Correction result) {
        return new Change(ChangeKind.RESULT_CORRECTED, who.officer(), null, who.course(), null, null, null, result, null, null);
    }

    public static Change hoursExempted(String officer, int year) {
        return recorded(ChangeKind.HOURS_EXEMPTED, officer, null, new Entry(year, null, null, null, null));
    }

    public static Change exemptionEnded(String officer, int year) {
        return recorded(ChangeKind.EXEMPTION_ENDED, officer, null, new Entry(year, null, null, null, null));
    }

    public static Change degreeCourse(String course, String degree, int trainingMonths) {
        return recorded(ChangeKind.DEGREE_COURSE, null, course, new Entry(null, trainingMonths, degree, null, null));
    }

    public static Change degreeCourseEnded(String course) {
        return recorded(ChangeKind.DEGREE_COURSE_ENDED, null, course, null);
    }

    public static Change servicePromise(CourseOfficer who, int months, LocalDate signedOn) {
        return recorded(ChangeKind.SERVICE_PROMISE, who.officer(), who.course(), new Entry(null, months, null, null, null)).from(signedOn);
    }

    public static Change performanceGrade(String officer, int year, String grade) {
        return recorded(ChangeKind.PERFORMANCE_GRADE, officer, null, new Entry(year, null, null, grade, null));
    }

    private static Change recorded(ChangeKind kind, String officer, String course, Entry entry) {
        return new Change(kind, officer, null, course, null, null, null, null, entry, null);
    }

    /** What a record about a year, a degree, a promise or the hours of a course says; what its kind does not need is null. */
    public record Entry(Integer year, Integer months, String degree, String grade, Integer hours) {
    }

    /** What the result really was, as it is entered. */
    public record Correction(String outcome, String testScore, String certificateNo) {
    }

    /** The hours a course gives by its new days. */
    public Change givingHours(int hours) {
        return new Change(kind, officer, unit, course, firstDay, lastDay, leave, result, new Entry(null, null, null, null, hours), reason);
    }

    public Change because(String why) {
        return new Change(kind, officer, unit, course, firstDay, lastDay, leave, result, entry, why);
    }

    Change from(LocalDate day) {
        return new Change(kind, officer, unit, course, day, lastDay, leave, result, entry, reason);
    }
}
