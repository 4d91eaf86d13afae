package vn.boiduong.calendar;

import java.time.LocalDate;

/**
 * Working days of an agency: Monday to Friday less days off, plus make-up days (design: Bộ luật Lao động 2019 Điều 111,
 * 112 and the yearly notices). A year without calendar data counts weekends only and is unconfirmed.
 */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after the day (the day itself is not counted); n = 0 gives the day itself. */
    LocalDate plusWorkingDays(LocalDate day, int n);

    /** The n-th working day before the day (the day itself is not counted). */
    LocalDate minusWorkingDays(LocalDate day, int n);

    /** The day itself when it is a working day, else the next one. */
    LocalDate firstWorkingDayFrom(LocalDate day);

    /** "Trước ngày X": the last working day strictly before the day. */
    LocalDate lastWorkingDayBefore(LocalDate day);

    /** Whether the year's days off are confirmed by a notice; deadlines in an unconfirmed year may still move. */
    boolean isConfirmed(int year);
}
