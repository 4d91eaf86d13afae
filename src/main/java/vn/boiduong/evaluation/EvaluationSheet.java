package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Person;

/** What a person needs in order to mark an evaluation; what was reported after the course may be null. */
public record EvaluationSheet(Person officer, String unit, Course course, LocalDate practiceEndedOn, BigDecimal testScore,
                              String whatToApply) {
}
