package vn.boiduong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.ClockMoved;

/**
 * The one clock of the business, in Vietnamese time. It runs with the system's; a rehearsal, a test and the demo move it
 * forward, and the engine follows ({@link ClockMoved}). It never drives sessions, lock-outs or certificates.
 */
@Component
public class OfficeClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.system(ZONE));
    private final ApplicationEventPublisher events;

    OfficeClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    public Instant now() {
        return clock.get().instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Whatever was due before this moment is overdue: a task is on time until the end of its day. Every list and every number asks here. */
    public Date overdueBefore() {
        return startOf(today());
    }

    /** From now on the clock stands still at this moment until it is set again. */
    public void standAt(Instant moment) {
        set(Clock.fixed(moment, ZONE), false);
    }

    /** From now on the clock shows this moment and runs on. */
    public void runFrom(Instant moment) {
        Clock system = Clock.system(ZONE);
        set(Clock.offset(system, Duration.between(system.instant(), moment)), true);
    }

    /** Back to the system's time. */
    public void runWithSystem() {
        set(Clock.system(ZONE), true);
    }

    private void set(Clock next, boolean running) {
        clock.set(next);
        events.publishEvent(new ClockMoved(next.instant(), running));
    }

    /** The first moment of a day, as the engine's timers want it. */
    public static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }

    /** The day of an engine date. */
    public static LocalDate dayOf(Date moment) {
        return dayOf(moment.toInstant());
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
