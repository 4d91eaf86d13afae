package vn.boiduong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The arithmetic of working days over an unchanging table. Between two working days lie at most some ten days off, so
 * walking day by day is fast enough and cannot be wrong about a make-up Saturday.
 */
record DayTable(Map<LocalDate, CalendarDay.Kind> days, Set<Integer> confirmedYears) implements WorkingCalendar {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        CalendarDay.Kind listed = days.get(day);
        return listed == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : listed.isWorked();
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return walk(day, n, 1);
    }

    @Override
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return walk(day, n, -1);
    }

    @Override
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : walk(day, 1, 1);
    }

    @Override
    public LocalDate lastWorkingDayBefore(LocalDate day) {
        return walk(day, 1, -1);
    }

    @Override
    public boolean isConfirmed(int year) {
        return confirmedYears.contains(year);
    }

    private LocalDate walk(LocalDate day, int n, int step) {
        if (n < 0) {
            throw new IllegalArgumentException("a number of working days cannot be negative: " + n);
        }
        LocalDate reached = day;
        for (int counted = 0; counted < n; ) {
            reached = reached.plusDays(step);
            counted += isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
