package vn.boiduong.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many working days lie between two days of a year at the least, by the law, whatever the weekdays of the year. */
public final class FewestWorkingDays {

    /** Every year begins on each weekday, leap or not, within so many years. */
    private static final int YEARS = 28;
    private static final int FIRST = 2026;

    private FewestWorkingDays() {
    }

    /** The first day counts, the last one does not. */
    public static int between(MonthDay first, MonthDay before) {
        return IntStream.range(FIRST, FIRST + YEARS).map(year -> in(year, first, before)).min().orElseThrow();
    }

    private static int in(int year, MonthDay first, MonthDay before) {
        Set<LocalDate> holidays = StatutoryHolidays.of(year).stream().map(CalendarDay::day).collect(Collectors.toSet());
        return (int) first.atYear(year).datesUntil(before.atYear(year)).filter(day -> !StatutoryHolidays.isWeekend(day) && !holidays.contains(day)).count();
    }
}
