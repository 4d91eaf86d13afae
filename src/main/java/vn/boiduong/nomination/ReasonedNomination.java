package vn.boiduong.nomination;

import vn.boiduong.shared.Wording;

/**
 * A head named someone against the suggested order or a condition, and wrote down why; {@code setAside} says
 * which of them, in a sentence.
 */
public record ReasonedNomination(String course, String officer, String unit, Wording setAside, String reason) {
}
