package vn.boiduong.decisions;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class RankingGradeTests {

    private final DecisionTable table = new DecisionTable("ranking-grade");

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/ranking-grade.csv", numLinesToSkip = 1)
    void grades(BigDecimal score, String grade) {
        assertThat(table.decide(Map.of("score", score)).<String>getSingleEntry()).isEqualTo(grade);
    }
}
