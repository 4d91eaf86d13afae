package vn.boiduong.nomination;

import vn.boiduong.shared.Wording;

/** One condition a person does not meet, with the sentence to show; a head may set an overridable one aside with a reason. */
public record Finding(Condition condition, boolean overridable, Wording sentence) {
}
