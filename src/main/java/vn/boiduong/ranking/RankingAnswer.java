package vn.boiduong.ranking;

import java.util.Optional;

/** What the chairman answers: approved or returned with a reason, and the version of the table he had before him, if a form showed one. */
public record RankingAnswer(Optional<Boolean> approved, String returnReason, Optional<String> shownVersion) {
}
