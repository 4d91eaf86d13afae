package vn.boiduong.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.course.Course;
import vn.boiduong.worklist.CaseStep;

/**
 * One course of one person. {@code steps} are the open tasks of its cases; {@code next} says what is waited for where nobody has
 * anything to do. {@code since}, {@code next}, {@code reason}, {@code withdrawUntil} and what a result consists of may be null.
 */
public record CourseCase(Course course, CourseState state, LocalDate since, List<CaseStep> steps, String next, Result result, String reason,
                         boolean withdrawable, LocalDate withdrawUntil) {

    /** What was verified; hours as they were credited. */
    public record Result(BigDecimal testScore, int hours) {
    }
}
