package vn.boiduong.ranking;

import vn.boiduong.engine.ShownVersion;

/** The ranking as the chairman reads it before he approves, and the version he hands in again. */
public record ShownRanking(RankingSheet ranking, String shownVersion) {

    public static ShownRanking of(RankingSheet ranking) {
        return new ShownRanking(ranking, ShownVersion.of(ranking));
    }
}
