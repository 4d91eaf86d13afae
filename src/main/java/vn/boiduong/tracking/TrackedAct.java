package vn.boiduong.tracking;

import java.time.Instant;

/** What somebody of hr did about a case on the board. */
public record TrackedAct(Kind kind, String step, String detail, String by, Instant at) {

    /** {@code detail} names who was reminded, says what had failed, or why the case was ended. */
    public enum Kind { REMINDED, RETRIED, ENDED }
}
