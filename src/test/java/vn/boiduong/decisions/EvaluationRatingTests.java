package vn.boiduong.decisions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.boiduong.policy.Bands;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationRatingTests {

    private final DecisionTable table = new DecisionTable("evaluation-rating");

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/evaluation-rating.csv", numLinesToSkip = 1)
    void rates(BigDecimal score, String rating) {
        assertThat(rating(score)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/levels-by-policy.csv", numLinesToSkip = 1)
    void ratesByTheBoundsOfThePolicy(BigDecimal score, BigDecimal excellent, BigDecimal good, BigDecimal satisfactory, String level) {
        assertThat(table.decide(new Bands(excellent, good, satisfactory).around(score)).<String>getSingleEntry()).isEqualTo(level);
    }

    /** Unique: a gap or an overlap between two rows would be an error of the engine. */
    @ParameterizedTest
    @ValueSource(strings = {"0.00", "49.90", "69.90", "89.90", "99.80"})
    void leavesNoScoreOutAroundABorder(BigDecimal from) {
        assertThat(Stream.iterate(from, score -> score.add(new BigDecimal("0.01"))).limit(21))
                .allSatisfy(score -> assertThat(rating(score)).isEqualTo(expected(score)));
    }

    @Test
    void takesAnyKindOfNumber() {
        assertThat(Stream.of(70, 70L, 70.0, "70", new BigDecimal("70.00"))).extracting(this::rating).containsOnly("GOOD");
    }

    private String rating(Object score) {
        return table.decide(Map.of("score", score)).getSingleEntry();
    }

    private static String expected(BigDecimal score) {
        int whole = score.intValue();
        return whole >= 90 ? "EXCELLENT" : whole >= 70 ? "GOOD" : whole >= 50 ? "SATISFACTORY" : "UNSATISFACTORY";
    }
}
