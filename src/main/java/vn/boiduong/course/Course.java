package vn.boiduong.course;

import java.time.LocalDate;
import java.util.Set;

import vn.boiduong.directory.Position;

/**
 * A course. {@code grants} is a requirement code or null; an empty {@code targetDuties} means all; cost in đồng;
 * {@code cancelledOn} is null while it stands.
 */
public record Course(String code, String agency, String name, Content content, String grants, Mode mode, Location location,
                     String organizer, LocalDate startsOn, LocalDate endsOn, int hours, int seats, long costPerSeat,
                     Set<Position.Duty> targetDuties, boolean refresher, LocalDate cancelledOn) {

    /** The five groups of content of Decree 171/2025. */
    public enum Content { POLITICAL_THEORY, DEFENCE, STATE_MANAGEMENT, POSITION, DIGITAL }

    public enum Mode { FULL_TIME, PART_TIME, ONLINE }

    public enum Location { DOMESTIC, ABROAD }

    /** The name with its code, as lists have it. */
    public String title() {
        return name + " (" + code + ")";
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isCancelled() {
        return cancelledOn != null;
    }
}
