package vn.boiduong.course;

import java.time.LocalDate;

/** The course does not take place. */
public record CourseCancelled(String agency, String course, LocalDate on, String reason) {
}
