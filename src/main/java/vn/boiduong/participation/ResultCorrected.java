package vn.boiduong.participation;

import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** A verified result turned out to be wrong and another one stands in its place; the earlier one is kept. */
public record ResultCorrected(String agency, CourseOfficer id, Outcome before, Outcome after, String reason, LocalDate on) {

    public boolean nowPassed() {
        return before != Outcome.PASSED && after == Outcome.PASSED;
    }

    public boolean noLongerPassed() {
        return before == Outcome.PASSED && after != Outcome.PASSED;
    }
}
