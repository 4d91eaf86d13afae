package vn.boiduong.report;

import java.time.LocalDate;
import java.time.Month;

import vn.boiduong.calendar.WorkingCalendar;

/** The last working days of the yearly report: the units' "trước ngày 10/12", the agency's own "trước ngày 15/12" (ward plan, VI.2). */
public final class YearEndDays {

    private YearEndDays() {
    }

    public static LocalDate ofUnits(WorkingCalendar calendar, int year) {
        return calendar.lastWorkingDayBefore(LocalDate.of(year, Month.DECEMBER, 10));
    }

    public static LocalDate ofAgency(WorkingCalendar calendar, int year) {
        return calendar.lastWorkingDayBefore(LocalDate.of(year, Month.DECEMBER, 15));
    }
}
