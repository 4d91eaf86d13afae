package vn.boiduong.nomination;

import vn.boiduong.policy.Conditions;
import vn.boiduong.policy.Handling;
import vn.boiduong.shared.Wording;

/** The conditions a person meets to be sent to a course, in the order in which refusals name them. */
public enum Condition {
    ACTIVE, TARGET_GROUP, NOT_HELD, NO_OVERLAP, UNIT_STRENGTH, SEATS, ON_LEAVE, POSTGRADUATE;

    /** What it asks, in words. */
    public Wording rule() {
        return Wording.of("nomination.rule." + this);
    }

    /** As {@link #source}, and how the agency handles it where that is not as it came with the software. */
    Wording source(Conditions handled) {
        Handling handling = handled.of(name());
        return handling == Conditions.SHIPPED.of(name()) ? source() : Wording.of("nomination.source.handled", source(), handling.text());
    }

    /** What it rests on: an article, a section of the ward's plan, or the office's own rule. */
    public Wording source() {
        return Wording.of("nomination.source." + this);
    }
}
