package vn.boiduong.notification;

/** A notice that goes out with the morning's mail; {@code link} and {@code task} may be null. */
public record WaitingNotice(long id, String kind, String subject, String text, String link, String task) {
}
