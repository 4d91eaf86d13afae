package vn.boiduong.calendar;

import java.util.List;

/** All days of a year that differ from the plain week; {@code confirmed} when they come from the year's notice, named in {@code source}. */
public record CalendarYear(int year, boolean confirmed, String source, List<CalendarDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
