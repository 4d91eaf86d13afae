package vn.boiduong.digest;

import java.time.Instant;
import java.time.LocalDate;

/** An open task as a mail names it; {@code title} says which case. */
public record PendingTask(String id, String name, String title, Instant createdAt, LocalDate dueOn) {
}
