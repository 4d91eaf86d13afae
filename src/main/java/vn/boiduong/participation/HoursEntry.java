package vn.boiduong.participation;

import java.time.LocalDate;

/** Hours of a course that count for a year of the person's; fewer than none where a credit was taken back. */
public record HoursEntry(String course, int year, int hours, LocalDate on) {
}
