package vn.boiduong.course;

import java.time.LocalDate;

/** The course has new dates; the former ones are told to whoever was working by them. */
public record CourseMoved(String agency, String course, LocalDate startsOn, LocalDate endsOn, LocalDate formerStart, LocalDate formerEnd) {
}
