package vn.boiduong.participation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.course.CourseInfo;
import vn.boiduong.directory.Person;

/** What the officer's report form shows, {@code lastDay} being the last working day on which a result is taken; {@code evidence}, {@code previous} and {@code returnReason} are null before there are any. */
public record ResultSheet(CourseInfo course, Person officer, LocalDate lastDay, boolean certificateExpected, String uploadUrl,
                          String viewUrl, Evidence evidence, Previous previous, String returnReason) {

    /** What was reported before it was returned. */
    public record Previous(Outcome outcome, BigDecimal testScore, String certificateNo, String whatToApply, Integer courseFeedback) {
    }
}
