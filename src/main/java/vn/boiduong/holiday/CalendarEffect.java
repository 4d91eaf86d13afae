package vn.boiduong.holiday;

import java.util.List;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.deadline.MovedDeadline;

/**
 * What a replaced year changes: days that come, days that go, deadlines of open tasks that move, and the holidays of the
 * law that the new table lacks. {@code moved} are the own agency's; {@code touched} counts them in every agency that goes by the calendar.
 */
public record CalendarEffect(int year, List<CalendarDay> added, List<CalendarDay> removed, List<MovedDeadline> moved, List<Touched> touched,
                             List<CalendarDay> missing) {

    /** An agency with how many of its open tasks get another due day. */
    public record Touched(String agency, String name, int moved) {
    }

    /** Deadlines that move: the editor's own, and how many in each agency. */
    record Moved(List<MovedDeadline> own, List<Touched> touched) {
    }

    static CalendarEffect of(CalendarYear before, CalendarYear after, Moved moved, List<CalendarDay> missing) {
        List<CalendarDay> had = before.days().stream().map(CalendarEffect::plain).toList();
        List<CalendarDay> has = after.days().stream().map(CalendarEffect::plain).toList();
        return new CalendarEffect(after.year(), has.stream().filter(day -> !had.contains(day)).toList(),
                had.stream().filter(day -> !has.contains(day)).toList(), moved.own(), moved.touched(), missing);
    }

    /** Two days differ when the office works differently, or calls the day differently; their source does not matter. */
    private static CalendarDay plain(CalendarDay day) {
        return new CalendarDay(day.day(), day.kind(), day.note(), null);
    }

    public boolean changesNothing() {
        return added.isEmpty() && removed.isEmpty();
    }
}
