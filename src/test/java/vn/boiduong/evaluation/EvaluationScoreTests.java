package vn.boiduong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.boiduong.policy.Policy;
import vn.boiduong.policy.TestPolicies;
import vn.boiduong.shared.Fraction;

class EvaluationScoreTests {

    private static final Policy POLICY = TestPolicies.shipped();

    @Example
    void weighsSelfAndHeadAndRoundsOnce() {
        EvaluationScore score = score(List.of(8, 8, 9, 7, 8, 9), List.of(7, 8, 9, 8, 7, 8));

        assertThat(score.marks()).extracting(Fraction::plain).containsExactly("7.2", "8", "9", "7.8", "7.2", "8.2");
        assertThat(score.exact().plain()).isEqualTo("78.7");
        assertThat(score.value()).isEqualTo("78.70");
    }

    @Example
    void aMissingSelfAssessmentLosesItsWeight() {
        EvaluationScore score = EvaluationScore.of(new ScoreInputs(Optional.empty(), Marks.all(7), Optional.empty()), POLICY);

        assertThat(score.marks()).extracting(Fraction::plain).containsOnly("7");
        assertThat(score.value()).isEqualTo("70.00");
    }

    @Example
    void fiveCitizensTakeThePlaceOfCriterionSix() {
        assertThat(withCitizens("8.75", 5).marks().get(5).plain()).isEqualTo("8.75");
        assertThat(withCitizens("8.75", 5).exact().plain()).isEqualTo("72.625");
        assertThat(withCitizens("8.75", 5).value()).isEqualTo("72.63");
        assertThat(withCitizens("8.75", 4).marks().get(5).plain()).isEqualTo("7");
    }

    @Example
    void weightsWithoutAFiniteQuotientStayExact() {
        Policy thirds = TestPolicies.weighing(1, 2, 25, 20, 15, 15, 10, 15);

        EvaluationScore score = EvaluationScore.of(new ScoreInputs(Optional.of(Marks.all(8)), Marks.all(7), Optional.empty()), thirds);

        assertThat(score.marks().get(0).plain()).isEqualTo("22/3");
        assertThat(score.value()).isEqualTo("73.33");
    }

    @Example
    void explainsItselfStepByStep() {
        List<String> steps = EvaluationScore.of(new ScoreInputs(Optional.of(new Marks(List.of(8, 8, 9, 7, 8, 9))),
                new Marks(List.of(7, 8, 9, 8, 7, 8)), Optional.of(new CitizenResponses(new BigDecimal("8.75"), 12))), POLICY).steps().stream().map(Object::toString).toList();

        assertThat(steps).hasSize(8);
        assertThat(steps.get(0)).isEqualTo("Tiêu chí 1, Tiêu chí: tự đánh giá 8, người phụ trách 7: (8 × 20 + 7 × 80) / 100 = 7,2; "
                + "trọng số 25, đóng góp 25 × 7,2 / 10 = 18");
        assertThat(steps.get(5)).contains("12 phiếu").contains("trung bình 8,75").contains("15 × 8,75 / 10 = 13,125");
        assertThat(steps.get(6)).isEqualTo("Cộng: 18 + 16 + 13,5 + 11,7 + 7,2 + 13,125 = 79,525");
        assertThat(steps.get(7)).endsWith("79,53");
    }

    @Property
    void staysBetweenTenAndAHundredAndWithinItsRaters(@ForAll("marks") Marks self, @ForAll("marks") Marks head) {
        EvaluationScore score = EvaluationScore.of(new ScoreInputs(Optional.of(self), head, Optional.empty()), POLICY);

        assertThat(score.value()).isBetween(BigDecimal.TEN, BigDecimal.valueOf(100));
        for (int n = 1; n <= 6; n++) {
            BigDecimal mark = new BigDecimal(score.marks().get(n - 1).plain());
            assertThat(mark).isBetween(BigDecimal.valueOf(Math.min(self.of(n), head.of(n))),
                    BigDecimal.valueOf(Math.max(self.of(n), head.of(n))));
        }
    }

    @Property
    void equalsTheIntegerFormula(@ForAll("marks") Marks self, @ForAll("marks") Marks head) {
        int[] weights = {25, 20, 15, 15, 10, 15};
        int thousandths = 0;
        for (int n = 1; n <= 6; n++) {
            thousandths += weights[n - 1] * (20 * self.of(n) + 80 * head.of(n));
        }

        EvaluationScore score = EvaluationScore.of(new ScoreInputs(Optional.of(self), head, Optional.empty()), POLICY);

        assertThat(score.value()).isEqualByComparingTo(BigDecimal.valueOf((thousandths + 5) / 10, 2));
    }

    @Property
    void aBetterMarkNeverLowersTheScore(@ForAll("marks") Marks head, @ForAll @IntRange(min = 0, max = 5) int criterion) {
        List<Integer> better = new ArrayList<>(head.values());
        better.set(criterion, Math.min(10, better.get(criterion) + 1));

        assertThat(score(head.values(), better).exact()).isGreaterThanOrEqualTo(score(head.values(), head.values()).exact());
    }

    @Provide
    Arbitrary<Marks> marks() {
        return Arbitraries.integers().between(1, 10).list().ofSize(6).map(Marks::new);
    }

    private static EvaluationScore score(List<Integer> self, List<Integer> head) {
        return EvaluationScore.of(new ScoreInputs(Optional.of(new Marks(self)), new Marks(head), Optional.empty()), POLICY);
    }

    private static EvaluationScore withCitizens(String mean, int count) {
        return EvaluationScore.of(new ScoreInputs(Optional.empty(), Marks.all(7),
                Optional.of(new CitizenResponses(new BigDecimal(mean), count))), POLICY);
    }
}
