package vn.boiduong.ranking;

import java.math.BigDecimal;

import vn.boiduong.policy.Grade;
import vn.boiduong.shared.Wording;

/** One person's line as it was stored; who is not ranked has {@code notRanked} and null for the rest. */
public record RankingRow(String officer, String unit, BigDecimal evaluation, BigDecimal test, BigDecimal hours, BigDecimal score,
                         Grade grade, Integer rankInAgency, Integer rankInUnit, NotRanked notRanked) {

    /** The line as people read it. */
    public Wording inWords() {
        return notRanked != null ? notRanked.text()
                : Wording.of("ranking.notice.line", score.toPlainString().replace('.', ','), grade.text(), rankInAgency, rankInUnit);
    }
}
