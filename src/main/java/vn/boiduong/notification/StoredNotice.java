package vn.boiduong.notification;

/** A notice that was written, with its address for mail ({@code null} where the recipient has none). */
record StoredNotice(long id, String recipient, String email, String subject, String body, String link, boolean mailed) {
}
