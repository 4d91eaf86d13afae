package vn.boiduong.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;

/** The bean {@code calendarYears} of pages that show days counted by the calendar: years whose days no notice has confirmed yet. */
@Component("calendarYears")
public class CalendarYears {

    private final WorkingCalendar calendar;
    private final OfficeClock clock;

    CalendarYears(WorkingCalendar calendar, OfficeClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of the years these days touch; a year that is over does not change any more. */
    public List<String> unconfirmed(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(Math.max(first.getYear(), clock.today().getYear()), last.getYear())
                .filter(year -> !calendar.isConfirmed(year)).mapToObj(String::valueOf).toList();
    }

    public List<String> unconfirmed(int year) {
        return unconfirmed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
