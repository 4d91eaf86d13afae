package vn.boiduong.holiday;

import java.time.Instant;

/** One replacement of a year's days: who, when, by which notice, and the days before and after, one a line. */
public record CalendarChange(int year, Instant changedAt, String changedBy, String source, String daysBefore, String daysAfter) {
}
