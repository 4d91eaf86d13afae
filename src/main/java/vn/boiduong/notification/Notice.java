package vn.boiduong.notification;

import java.util.UUID;

/**
 * One thing one person is told. {@code kind} is upper-case English ({@code REMINDER}, {@code ESCALATION},
 * {@code NOMINATED}, …); subject and text are Vietnamese; {@code link} is a path of the portal or null; {@code task} is the open
 * human task it is about, or null; a second notice with the same recipient and {@code once} key is dropped.
 */
public record Notice(String agency, String recipient, String kind, String subject, String text, String link, String task, String once) {

    /**
     * Ends the {@code once} key of what is told of one change, to whomever: made once per change, so that a course or a person who
     * goes back and forth is told every time.
     */
    public static String ofOneChange() {
        return "/" + UUID.randomUUID();
    }

    /** A notice about no task. */
    public Notice(String agency, String recipient, String kind, String subject, String text, String link, String once) {
        this(agency, recipient, kind, subject, text, link, null, once);
    }
}
