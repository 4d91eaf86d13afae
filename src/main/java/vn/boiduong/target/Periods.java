package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;

/** The periods of an aim: up to a day, and up to the end of each quarter before it. */
final class Periods {

    private static final int MONTHS = 3;

    private final WorkingCalendar calendar;
    private final int year;
    private final LocalDate today;

    Periods(WorkingCalendar calendar, int year, LocalDate today) {
        this.calendar = calendar;
        this.year = year;
        this.today = today;
    }

    /** The day things are looked at: today, but not after the year looked at nor after the year of the aim. */
    LocalDate asOf(Aim aim) {
        return Stream.of(today, LocalDate.of(year, 12, 31), aim.lastDay(year)).min(LocalDate::compareTo).orElseThrow();
    }

    Period upTo(Aim aim, LocalDate day) {
        LocalDate first = aim.firstDay(year);
        return new Period(first, day, calendar.lastWorkingDayBefore(day.plusDays(1)), calendar.lastWorkingDayBefore(first));
    }

    /** Ends of the quarters from the first day on that are over by the day of looking. */
    List<LocalDate> quarterEnds(Aim aim) {
        LocalDate first = aim.firstDay(year);
        LocalDate begin = LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
        return Stream.iterate(begin.plusMonths(MONTHS), next -> next.plusMonths(MONTHS)).map(next -> next.minusDays(1))
                .takeWhile(end -> !end.isAfter(asOf(aim))).toList();
    }

    /** The first day any of the aims counts. */
    LocalDate first(List<Aim> aims) {
        return aims.stream().map(aim -> aim.firstDay(year)).min(LocalDate::compareTo).orElse(today);
    }

    /** The days hours are summed on. */
    List<LocalDate> ofHours(List<Aim> aims) {
        return aims.stream().filter(aim -> aim.target() == Target.HOURS_40).flatMap(aim -> days(aim).stream()).distinct().sorted().toList();
    }

    /** The ends of the aim's quarters that are over, and the day of looking, which may be one of them. */
    List<LocalDate> days(Aim aim) {
        return Stream.concat(quarterEnds(aim).stream(), Stream.of(asOf(aim))).distinct().toList();
    }

    int year() {
        return year;
    }
}
