package vn.boiduong.nomination;

import java.util.List;

import vn.boiduong.shared.Wording;

/** What stands against sending one person to one course; nothing does when the findings are empty. */
public record Judgement(String officer, List<Finding> findings) {

    public boolean eligible() {
        return findings.isEmpty();
    }

    /** Whether a head may still send the person, with a reason. */
    public boolean overridable() {
        return !eligible() && findings.stream().allMatch(Finding::overridable);
    }

    /** Names of the conditions not met, in the order of {@link Condition}. */
    public List<String> brokenConditions() {
        return findings.stream().map(finding -> finding.condition().name()).toList();
    }

    public Wording sentences() {
        return Wording.list(" ", findings.stream().map(Finding::sentence).toList());
    }
}
