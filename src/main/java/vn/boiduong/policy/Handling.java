package vn.boiduong.policy;

import vn.boiduong.shared.Wording;

/** What becomes of who does not meet a condition of eligibility. */
public enum Handling {
    REFUSED, REASON, NOT_ASKED;

    /** As people read it. */
    public Wording text() {
        return Wording.of("policy.word." + this);
    }
}
