package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.policy.Grade;
import vn.boiduong.shared.CourseOfficer;

/**
 * One evaluation for lists and reports; what follows {@code openedOn} is null, and the marks empty, until it is closed. The
 * unit is the one whose work was judged.
 */
public record EvaluationRow(String course, String officer, String unit, EvaluationStatus status, LocalDate opensOn, LocalDate openedOn,
                            LocalDate closedOn, List<BigDecimal> marks, BigDecimal score, Grade rating) {

    /** The course and the person it is about. */
    public CourseOfficer who() {
        return new CourseOfficer(course, officer);
    }
}
