package vn.boiduong.notification;

/** A notice someone was given. */
public record SentNotice(String recipient, String kind, String subject) {
}
