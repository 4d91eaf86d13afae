package vn.boiduong.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarDay.Kind;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.Days;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** What the days of a year must be before the office counts by them (Bộ luật Lao động 2019, Điều 111, 112). */
final class YearRules {

    private static final int FIRST = 2020;
    private static final int LAST = 2099;
    private static final int LONGEST = 400;

    private YearRules() {
    }

    static int inRange(int year) {
        if (year < FIRST || year > LAST) {
            throw RuleViolation.inField("year", "holiday.yearOutOfRange", FIRST, LAST);
        }
        return year;
    }

    static void check(CalendarYear year) {
        inRange(year.year());
        if (year.confirmed() && (year.source() == null || year.source().isBlank())) {
            throw RuleViolation.inField("source", "holiday.sourceRequired");
        }
        FreeText.optional("source", "holiday.edit.source", year.source(), LONGEST);
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : year.days()) {
            check(day, year.year());
            if (!seen.add(day.day())) {
                throw RuleViolation.inField("day", "holiday.dayTwice", Days.text(day.day()));
            }
        }
    }

    private static void check(CalendarDay day, int year) {
        if (day.day().getYear() != year) {
            throw RuleViolation.inField("day", "holiday.dayOfOtherYear", Days.text(day.day()), year);
        }
        boolean weekend = day.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (day.kind() == Kind.MAKE_UP && !weekend) {
            throw RuleViolation.inField("kind", "holiday.makeUpOnWeekend", Days.text(day.day()));
        }
        if ((day.kind() == Kind.IN_LIEU || day.kind() == Kind.SWAPPED_OFF) && weekend) {
            throw RuleViolation.inField("kind", "holiday.offOnWeekday", Days.text(day.day()));
        }
        FreeText.optional("note", "holiday.note", day.note(), LONGEST);
    }

    /** Holidays and days in lieu the law gives on a weekday, for which the table has no day off: perhaps forgotten. */
    static List<CalendarDay> missing(CalendarYear year, List<CalendarDay> byLaw) {
        Set<LocalDate> off = year.days().stream().filter(day -> day.kind() != Kind.MAKE_UP).map(CalendarDay::day).collect(Collectors.toSet());
        return byLaw.stream().filter(day -> !off.contains(day.day()))
                .filter(day -> day.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).toList();
    }
}
