package vn.boiduong.holiday;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.UnconfirmedYears;

/** The bean {@code calendarYears} of pages that show days counted by the calendar: years whose days no notice has confirmed yet. */
@Component("calendarYears")
public class CalendarYears {

    private final UnconfirmedYears years;

    CalendarYears(UnconfirmedYears years) {
        this.years = years;
    }

    /** Of the years these days touch. */
    public List<String> unconfirmed(LocalDate first, LocalDate last) {
        return years.between(first, last).stream().map(String::valueOf).toList();
    }

    public List<String> unconfirmed(int year) {
        return unconfirmed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
