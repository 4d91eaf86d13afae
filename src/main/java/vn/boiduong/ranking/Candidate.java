package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * One person with all that counts for the year: published scores of closed evaluations, tests of concluded participations,
 * hours credited. {@code otherwise} is the reason to give where there is no evaluation.
 */
record Candidate(String officer, String unit, List<Weighted> evaluations, List<Weighted> tests, int hours, boolean exempt,
                 NotRanked otherwise) {

    /** A score from 0 to 100 of a course, counted by its hours. */
    record Weighted(String course, int hours, BigDecimal score) {
    }
}
