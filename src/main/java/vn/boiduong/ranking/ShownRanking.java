package vn.boiduong.ranking;

import vn.boiduong.engine.ShownVersion;

/** The ranking as hr reads it before it is published provisionally and the chairman before he approves, and the version they hand in again. */
public record ShownRanking(RankingSheet ranking, String shownVersion) {

    public static ShownRanking of(RankingSheet ranking) {
        return new ShownRanking(ranking, ShownVersion.of(ranking));
    }
}
