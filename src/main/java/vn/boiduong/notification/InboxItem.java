package vn.boiduong.notification;

import java.time.Instant;

/** A notice as its recipient reads it; {@code link} is null where it leads nowhere. */
public record InboxItem(long id, String kind, String subject, String text, String link, Instant at, boolean read) {
}
