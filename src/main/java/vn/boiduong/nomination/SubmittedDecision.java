package vn.boiduong.nomination;

import java.util.Optional;

/**
 * What the signing form holds; number and day of the superior's document only where the superior decides. {@code shownVersion}
 * is that of the list the form showed, if one did; {@code strengthReason} why people go although their unit gets too few, {@code lateReason} why
 * they go although the course has begun.
 */
public record SubmittedDecision(Optional<Boolean> signed, String returnReason, String documentNo, String documentOn,
                                Optional<String> shownVersion, String strengthReason, String lateReason) {
}
