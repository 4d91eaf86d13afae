package vn.boiduong.holiday;

import java.util.List;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.deadline.MovedDeadline;

/**
 * What a replaced year changes: days that come, days that go, deadlines of open tasks that move, and the holidays of the
 * law that the new table lacks.
 */
public record CalendarEffect(int year, List<CalendarDay> added, List<CalendarDay> removed, List<MovedDeadline> moved, List<CalendarDay> missing) {

    static CalendarEffect of(CalendarYear before, CalendarYear after, List<MovedDeadline> moved, List<CalendarDay> missing) {
        List<CalendarDay> had = before.days().stream().map(CalendarEffect::plain).toList();
        List<CalendarDay> has = after.days().stream().map(CalendarEffect::plain).toList();
        return new CalendarEffect(after.year(), has.stream().filter(day -> !had.contains(day)).toList(),
                had.stream().filter(day -> !has.contains(day)).toList(), moved, missing);
    }

    /** Two days differ when the office works differently, or calls the day differently; their source does not matter. */
    private static CalendarDay plain(CalendarDay day) {
        return new CalendarDay(day.day(), day.kind(), day.note(), null);
    }

    public boolean changesNothing() {
        return added.isEmpty() && removed.isEmpty();
    }
}
