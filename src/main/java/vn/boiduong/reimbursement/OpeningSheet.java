package vn.boiduong.reimbursement;

import java.util.Optional;

import vn.boiduong.identity.Role;

/**
 * What hr looks at before a case is opened: the person and the course, the regime of the course's first day, and who will
 * confirm and decide.
 */
public record OpeningSheet(Concerned concerned, Optional<Regime> regime, Role confirming, Role deciding) {

    /** Whether that regime asks anything back for a course that grants no degree. */
    public boolean reachesShortCourses() {
        return regime.filter(rules -> rules.covers(TrainingLevel.SHORT_COURSE)).isPresent();
    }
}
