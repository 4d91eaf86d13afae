package vn.boiduong.evaluation;

import java.time.LocalDate;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Person;

/** What a person needs in order to mark an evaluation. */
public record EvaluationSheet(Person officer, String unit, Course course, LocalDate practiceEndedOn) {
}
