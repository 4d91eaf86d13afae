package vn.boiduong.holiday;

import java.time.LocalDate;

import vn.boiduong.calendar.CalendarDay;

/** A day the calendar holds on hearsay: {@code saidBy} is where it was heard. */
public record DayQuestion(LocalDate day, CalendarDay.Kind kind, String saidBy) {
}
