package vn.boiduong.plan;

import java.util.Optional;

/** What the chairman answers: approved or returned with a reason, and the version of the plan he had before him, if a form showed one. */
public record PlanAnswer(Optional<Boolean> approved, String returnReason, Optional<String> shownVersion) {
}
