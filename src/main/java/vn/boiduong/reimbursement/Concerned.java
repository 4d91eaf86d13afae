package vn.boiduong.reimbursement;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;
import vn.boiduong.participation.Outcome;

/** Somebody who was sent to a course and has left since, or did not pass it; {@code outcome} is null while the participation runs. */
public record Concerned(Course course, Officer officer, String unitName, Outcome outcome) {
}
