package vn.boiduong.calendar;

import java.time.LocalDate;

/** Office clocks for tests without a Spring context. */
public final class OfficeClocks {

    private OfficeClocks() {
    }

    /** A clock of its own that stands at the beginning of the day. */
    public static OfficeClock standingAt(LocalDate day) {
        OfficeClock clock = new OfficeClock(event -> { });
        clock.standAt(day.atStartOfDay(OfficeClock.ZONE).toInstant());
        return clock;
    }
}
