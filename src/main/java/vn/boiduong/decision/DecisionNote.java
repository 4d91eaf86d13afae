package vn.boiduong.decision;

import java.time.Instant;

/**
 * One decision on one task of a case, as it was made. {@code by} and {@code at} are null where a record from before this list was
 * kept does not tell them.
 */
public record DecisionNote(String task, Said said, String by, Instant at) {
}
