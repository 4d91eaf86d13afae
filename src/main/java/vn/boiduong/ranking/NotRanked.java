package vn.boiduong.ranking;

import vn.boiduong.shared.Wording;


/** Why someone without a closed evaluation has no rank; the first reason that holds. */
public enum NotRanked {

    /** An evaluation is past its due day and not closed. */
    NOT_EVALUATED,
    /** Passed something, but the months of practice, or the time to assess, are not over. */
    NOT_YET_DUE,
    /** Took part and passed nothing. */
    NOT_PASSED,
    NO_TRAINING;

    public Wording text() {
        return Wording.of("ranking.notRanked." + name());
    }
}
