package vn.boiduong.policy;

import java.util.List;

import vn.boiduong.shared.RuleViolation;

/** What a version not yet introduced would change, and everything that speaks against it; without complaints it may be introduced. */
public record PolicyDraft(List<Change> changes, List<RuleViolation> complaints) {

    /** One parameter by name, as it is and as it would be. */
    public record Change(String name, String before, String after) {
    }
}
