package vn.boiduong.nomination;

import java.time.LocalDate;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.shared.Wording;

/**
 * Naming people for a course that has begun or is {@code over}, in a sentence everyone who works on it reads. A decision precedes
 * the course; one that comes on its first day or later needs a reason, and none sends anybody to a course that is over.
 */
public record Late(boolean over, Wording sentence) {

    /** Null as long as the course has not begun. */
    static Late of(Course course, LocalDate today) {
        return of(course.startsOn(), course.endsOn(), today);
    }

    /** The same by the first and last day of a course. */
    static Late of(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        if (today.isBefore(startsOn)) {
            return null;
        }
        boolean over = today.isAfter(endsOn);
        return new Late(over, Wording.of(over ? "nomination.late.over" : "nomination.late.begun", Days.text(over ? endsOn : startsOn)));
    }
}
