package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.shared.Wording;

/**
 * One person's line of a year's ranking with the sum behind it. Who is not ranked has {@code notRanked} and neither score nor
 * ranks. {@code objectable} tells whether the person may object today.
 */
public record RankingLine(int year, RankingStatus status, LocalDate opensOn, BigDecimal score, Wording grade, Integer rankInAgency,
                          Integer rankInUnit, Wording notRanked, List<Wording> steps, int policyVersion, LocalDate publishedFrom,
                          LocalDate objectionsUntil, boolean objectable, List<RankingObjection> objections) {
}
