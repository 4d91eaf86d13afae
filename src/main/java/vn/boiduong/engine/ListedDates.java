package vn.boiduong.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Lets a repeating timer follow the moments of a {@link TimerCycle}. The engine asks for the next date at creation and after
 * each firing. Moments already past are skipped; when all are past at creation the last one fires once, because a timer
 * without a date would fire at once for ever.
 */
class ListedDates extends CycleBusinessCalendar {

    @Override
    public Date resolveDuedate(String cycle, Date start, long repeatOffset) {
        if (!TimerCycle.isListed(cycle)) {
            return super.resolveDuedate(cycle, start, repeatOffset);
        }
        return next(cycle, start == null ? ClockUtil.getCurrentTime() : start);
    }

    @Override
    public Date resolveDuedate(String cycle, Date start) {
        Date next = resolveDuedate(cycle, start, 0);
        return next != null || !TimerCycle.isListed(cycle) ? next : last(cycle);
    }

    @Override
    public Date resolveDuedate(String cycle) {
        return resolveDuedate(cycle, (Date) null);
    }

    private static Date next(String cycle, Date after) {
        return TimerCycle.momentsOf(cycle).filter(moment -> moment.isAfter(after.toInstant())).findFirst()
                .map(Date::from).orElse(null);
    }

    private static Date last(String cycle) {
        return TimerCycle.momentsOf(cycle).reduce((earlier, later) -> later).map(Date::from).orElseThrow();
    }
}
