package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person with all that counts for the year: published scores of closed evaluations, tests of concluded participations,
 * hours credited. {@code otherwise} is the reason to give where there is no evaluation.
 */
record Candidate(String officer, String unit, List<Weighted> evaluations, List<Weighted> tests, int hours, boolean exempt,
                 NotRanked otherwise) {

    /** The courses whose scores count. */
    Set<String> courses() {
        return Stream.concat(evaluations.stream(), tests.stream()).map(Weighted::course).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A score from 0 to 100 of a course, counted by its hours. */
    record Weighted(String course, int hours, BigDecimal score) {
    }
}
