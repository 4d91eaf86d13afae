package vn.boiduong.notification;

/** A notice that was written; {@code link} is null where it leads nowhere. */
record StoredNotice(long id, String recipient, String subject, String body, String link, boolean mailed) {
}
