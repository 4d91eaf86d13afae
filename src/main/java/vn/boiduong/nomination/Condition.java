package vn.boiduong.nomination;

import vn.boiduong.shared.Messages;

/** The conditions a person meets to be sent to a course, in the order in which refusals name them. */
public enum Condition {
    ACTIVE, TARGET_GROUP, NOT_HELD, NO_OVERLAP, UNIT_STRENGTH, SEATS, ON_LEAVE, POSTGRADUATE;

    /** What it asks, in words. */
    public String rule() {
        return Messages.text("nomination.rule." + this);
    }

    /** What it rests on: an article, a section of the ward's plan, or the office's own rule. */
    public String source() {
        return Messages.text("nomination.source." + this);
    }
}
