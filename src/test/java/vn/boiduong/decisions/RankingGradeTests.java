package vn.boiduong.decisions;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.boiduong.policy.Bands;

import static org.assertj.core.api.Assertions.assertThat;

class RankingGradeTests {

    private final DecisionTable table = new DecisionTable("ranking-grade");

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/ranking-grade.csv", numLinesToSkip = 1)
    void grades(BigDecimal score, String grade) {
        assertThat(table.decide(Map.of("score", score)).<String>getSingleEntry()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/levels-by-policy.csv", numLinesToSkip = 1)
    void gradesByTheBoundsOfThePolicy(BigDecimal score, BigDecimal excellent, BigDecimal good, BigDecimal satisfactory, String level) {
        assertThat(table.decide(new Bands(excellent, good, satisfactory).around(score)).<String>getSingleEntry()).isEqualTo(level);
    }
}
