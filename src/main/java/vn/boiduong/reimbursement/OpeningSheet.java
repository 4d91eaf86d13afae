package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.boiduong.identity.Role;
import vn.boiduong.shared.Wording;

/**
 * What hr looks at before a case is opened: the person and the course with what is on record of both, the regime of that day, and who will
 * confirm and decide.
 */
public record OpeningSheet(Concerned concerned, StudyOnRecord study, CaseOnRecord onRecord, Optional<Regime> regime, Role confirming, Role deciding) {

    public TrainingLevel level() {
        return study.level();
    }

    /** Cases hr could name that do not fit what is on record. */
    public List<Wording> mismatches() {
        return onRecord.mismatches(level());
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
