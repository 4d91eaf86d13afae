package vn.boiduong.policy;

import vn.boiduong.shared.Wording;


/** What the ward plan and the decree on training aim at; how each is counted stands in the module {@code target}. */
public enum Target {
    PROFESSIONAL_SENT, STATE_MANAGEMENT, SKILLS, HOURS_40, REPORTED, EVALUATED;

    /** Counted anew every year, instead of growing towards a year. */
    public boolean isYearly() {
        return this == HOURS_40 || this == REPORTED || this == EVALUATED;
    }

    /** Counts people; the others count participations and evaluations. */
    public boolean countsPeople() {
        return this != REPORTED && this != EVALUATED;
    }

    /** The target as people call it. */
    public Wording text() {
        return Wording.of("policy.target." + name());
    }
}
