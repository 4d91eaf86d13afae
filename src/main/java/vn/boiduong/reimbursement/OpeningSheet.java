package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Optional;

import vn.boiduong.identity.Role;

/**
 * What hr looks at before a case is opened: the person and the course with what is on record of both, the regime of that day, and who will
 * confirm and decide.
 */
public record OpeningSheet(Concerned concerned, StudyOnRecord study, Optional<Regime> regime, Role confirming, Role deciding) {

    public TrainingLevel level() {
        return study.level();
    }

    /** The day whose regime applies. */
    public LocalDate committedOn() {
        return study.committedOn(concerned.course());
    }

    /** Whether that regime asks anything back for training of the level on record. */
    public boolean reachesTheCourse() {
        return regime.filter(rules -> rules.covers(level())).isPresent();
    }
}
