package vn.boiduong.notification;

/**
 * A mail ready to go out. {@code html} is null for plain text; the same {@code reference} always gives the same message id, so
 * that a mail sent twice after a crash is one to its reader.
 */
public record Letter(String address, String subject, String text, String html, String reference) {
}
