package vn.boiduong.course;

import java.time.LocalDate;

/** The course has new dates. */
public record CourseMoved(String agency, String course, LocalDate startsOn, LocalDate endsOn) {
}
