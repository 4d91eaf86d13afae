package vn.boiduong.policy;

import java.time.Instant;
import java.time.LocalDate;

/** A version as it was introduced, the shipped one by nobody ({@code system}); {@code withdrawn} is null while it stands. */
public record PolicyVersion(int number, LocalDate validFrom, Instant introducedAt, String introducedBy, String reason, Withdrawal withdrawn) {

    /** That it was taken back before its day, and the version in its place or null. */
    public record Withdrawal(Instant at, String by, String reason, Integer replacedBy) {
    }

    public boolean stands() {
        return withdrawn == null;
    }

    /** Its day has come: what was computed by it must stay computable, so it is changed by nobody. */
    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
