package vn.boiduong.nomination;

import java.util.Optional;

/** What the signing form holds; number and day of the superior's document only where the superior decides. */
public record SubmittedDecision(Optional<Boolean> signed, String returnReason, String documentNo, String documentOn) {
}
