package vn.boiduong.policy;

import java.util.List;

import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** What a version not yet introduced would change, and everything that speaks against it; without complaints it may be introduced. */
public record PolicyDraft(List<Change> changes, List<RuleViolation> complaints) {

    /** What whoever introduces it should know of the law or the ward's plan; nothing of it forbids the version. */
    public List<Wording> cautions() {
        return changes.stream().flatMap(change -> Cautions.of(change).stream()).toList();
    }

    /** One parameter by name, as it is and as it would be. */
    public record Change(String name, String before, String after) {
    }
}
