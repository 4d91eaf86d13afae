package vn.boiduong.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Lets a repeating timer follow a list of moments instead of a fixed period: working days have no period. The engine asks
 * for the next date at creation and after each firing; dates already past are skipped, and after the last it stops.
 */
class ListedDates extends CycleBusinessCalendar {

    private static final String PREFIX = "at ";

    /** The cycle expression for these moments; at most eight fit into the engine's column. */
    static String cycleOf(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" ", PREFIX, ""));
    }

    @Override
    public Date resolveDuedate(String cycle, Date start, long repeatOffset) {
        if (!cycle.startsWith(PREFIX)) {
            return super.resolveDuedate(cycle, start, repeatOffset);
        }
        Instant after = start == null ? ClockUtil.getCurrentTime().toInstant() : start.toInstant();
        return Arrays.stream(cycle.substring(PREFIX.length()).split(" ")).map(Instant::parse)
                .filter(moment -> moment.isAfter(after)).findFirst().map(Date::from).orElse(null);
    }

    @Override
    public Date resolveDuedate(String cycle) {
        return resolveDuedate(cycle, null, 0);
    }

    @Override
    public Date resolveDuedate(String cycle, Date start) {
        return resolveDuedate(cycle, start, 0);
    }
}
