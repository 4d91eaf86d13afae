package vn.boiduong.ranking;

import java.time.LocalDate;

/** A table that was replaced by a later one: from when to when it stood, who replaced it and why. */
public record RankingVersion(int tableVersion, LocalDate computedOn, LocalDate replacedOn, String replacedBy, String reason) {
}
