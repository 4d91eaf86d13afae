package vn.boiduong.ranking;

import java.util.Optional;

/** What hr notes for the chairman, and the version of the table hr had before it, if a form showed one. */
public record RankingReview(String note, Optional<String> shownVersion) {
}
