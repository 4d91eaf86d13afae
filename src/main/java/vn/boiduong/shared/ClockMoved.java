package vn.boiduong.shared;

import java.time.Instant;

/** The office clock was set; it shows {@code now} and runs on, or stands still. */
public record ClockMoved(Instant now, boolean running) {
}
