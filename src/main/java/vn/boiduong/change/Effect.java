package vn.boiduong.change;

import vn.boiduong.shared.Wording;

/** One thing a change touches, in a sentence for people. */
public record Effect(Area area, Wording sentence) {

    /** What is touched, in the order in which people read it. */
    public enum Area { PERSON, COURSE, NOMINATION, PARTICIPATION, EVALUATION, RECORD, TASK, WARNING, NOTICE }
}
