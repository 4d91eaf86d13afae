package vn.boiduong.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.shared.RuleViolation;

class RecoverySumTests {

    private static final Finding EARLY = new Finding(Share.PROPORTIONAL, "Khoản 4 Điều 6 Nghị định 171/2025/NĐ-CP");
    private static final Finding FULL = new Finding(Share.FULL, "Khoản 1 Điều 6 Nghị định 171/2025/NĐ-CP");
    private static final Regime DECREE_171 = regime("171/2025", "Nghị định 171/2025/NĐ-CP", 3,
            new Regime.Reduction(null, null, "Khoản 2 Điều 8 Nghị định 171/2025/NĐ-CP"));
    private static final Regime DECREE_101 = regime("101/2017", "Nghị định 101/2017/NĐ-CP", 2,
            new Regime.Reduction(new BigDecimal("1.00"), new BigDecimal("1.50"), "Điều 9 Nghị định 101/2017/NĐ-CP"));

    private static Regime regime(String code, String basis, int factor, Regime.Reduction reduction) {
        return new Regime(0, code, basis, PersonType.CONG_CHUC, LocalDate.of(2025, 7, 1), null, TrainingLevel.POSTGRADUATE,
                new Regime.Cases(code, Map.of()), "Điều 7 " + basis, new Regime.Commitment(factor, MonthRounding.NEAREST, "Khoản 3 Điều 5 " + basis), reduction,
                new Regime.Payment(null, "Điều 13 " + basis), null);
    }

    private static Claim early(long cost, int trainingMonths, int servedMonths) {
        return claim(cost, trainingMonths, servedMonths, null, null);
    }

    private static Claim claim(long cost, int trainingMonths, int servedMonths, Integer years, String rate) {
        return new Claim(cost, TrainingLevel.POSTGRADUATE, ReimbursementCase.LEFT_BEFORE_COMMITMENT, Exemption.NONE,
                LocalDate.of(2026, 3, 1), trainingMonths, null, servedMonths, years, rate == null ? null : new BigDecimal(rate));
    }

    private static long sum(Claim claim, Regime regime) {
        return RecoverySum.of(claim, Optional.of(regime), EARLY).amount();
    }

    @Test
    void leavesTheShareOfTheMissingService() {
        Reckoning reckoning = RecoverySum.of(early(60_000_000, 24, 24), Optional.of(DECREE_171), EARLY);

        assertThat(reckoning.amount()).isEqualTo(40_000_000);
        assertThat(reckoning.steps()).containsExactly(
                "Chế độ áp dụng: Nghị định 171/2025/NĐ-CP, đối với công chức được cử đi hoặc cam kết ngày 01/03/2026.",
                "Trường hợp: đào tạo sau đại học; học xong nhưng chưa phục vụ đủ thời gian cam kết. "
                        + "Khoản 4 Điều 6 Nghị định 171/2025/NĐ-CP.",
                "F = 60.000.000 đồng: chi phí thực tế đã chi, không tính lương và phụ cấp (Điều 7 Nghị định 171/2025/NĐ-CP).",
                "T1 = 3 × 24 tháng học = 72 tháng phải phục vụ (Khoản 3 Điều 5 Nghị định 171/2025/NĐ-CP).",
                "T2 = 24 tháng đã phục vụ (số tháng làm tròn: từ 15 ngày trở lên tính một tháng).",
                "S = F / T1 × (T1 − T2) = 60.000.000 đồng / 72 × (72 − 24) = 40.000.000 đồng.",
                "Số tiền phải đền bù, làm tròn đến đồng: 40.000.000 đồng.");
    }

    @Test
    void takesOffAPercentageForYearsOfWork() {
        Reckoning reckoning = RecoverySum.of(claim(60_000_000, 24, 16, 5, "1.00"), Optional.of(DECREE_101), EARLY);

        assertThat(reckoning.amount()).isEqualTo(38_000_000);
        assertThat(reckoning.steps()).contains("Giảm 5 năm công tác × 1% = 5% (Điều 9 Nghị định 101/2017/NĐ-CP): còn 95% của S, "
                + "= 38.000.000 đồng.");
        assertThat(sum(claim(60_000_000, 24, 16, 5, "1.50"), DECREE_101)).isEqualTo(37_000_000);
    }

    @Test
    void roundsHalfUpOnceAtTheEnd() {
        assertThat(sum(early(1, 2, 3), DECREE_171)).as("1 × 3/6 = 0.5").isEqualTo(1);
        assertThat(sum(early(1, 2, 4), DECREE_171)).as("1 × 2/6 = 0.33").isZero();
        assertThat(sum(claim(3, 1, 1, 50, "1.50"), DECREE_101)).as("3 × 1/2 × 25 % = 0.375: rounding 1.5 first would give 1").isZero();
        assertThat(RecoverySum.of(early(100_000_000, 24, 1), Optional.of(DECREE_171), EARLY).steps())
                .contains("S = F / T1 × (T1 − T2) = 100.000.000 đồng / 72 × (72 − 1) ≈ 98.611.111,11 đồng.");
    }

    @Test
    void asksEverythingWhereTrainingCameToNothing() {
        Reckoning reckoning = RecoverySum.of(early(60_000_000, 24, 24), Optional.of(DECREE_171), FULL);

        assertThat(reckoning.amount()).isEqualTo(60_000_000);
        assertThat(reckoning.steps()).contains("Phải đền bù toàn bộ: S = F = 60.000.000 đồng.");
    }

    @Test
    void asksNothingWhereNoRegimeApplies() {
        Reckoning reckoning = RecoverySum.of(early(60_000_000, 24, 24), Optional.empty(),
                new Finding(Share.NONE, "Không thuộc trường hợp phải đền bù"));

        assertThat(reckoning.amount()).isZero();
        assertThat(reckoning.steps()).contains("Không có chế độ đền bù nào áp dụng cho người này vào ngày 01/03/2026.", "Không phải đền bù.");
    }

    @Test
    void refusesACaseThatTheLevelDoesNotKnow() {
        assertThatThrownBy(() -> new Claim(1, TrainingLevel.SHORT_COURSE, ReimbursementCase.LEFT_BEFORE_COMMITMENT, Exemption.NONE,
                LocalDate.of(2026, 1, 1), null, null, null, null, null)).isInstanceOf(RuleViolation.class).hasMessageContaining("Trường hợp");
        assertThatThrownBy(() -> new Claim(1, TrainingLevel.DEGREE, ReimbursementCase.LOCAL_RULE, Exemption.NONE,
                LocalDate.of(2026, 1, 1), null, null, null, null, null)).isInstanceOf(RuleViolation.class).hasMessageContaining("Trường hợp");
    }

    @Property
    void neverLeavesTheRangeFromNothingToTheCost(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long cost,
            @ForAll @IntRange(min = 1, max = 120) int training, @ForAll @IntRange(max = 600) int served,
            @ForAll @IntRange(max = 50) int years) {
        assertThat(sum(early(cost, training, served), DECREE_171)).isBetween(0L, cost);
        assertThat(sum(claim(cost, training, served, years, "1.50"), DECREE_101)).isBetween(0L, cost);
    }

    @Property
    void startsAtTheWholeCostAndEndsWhenTheServiceIsDone(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long cost,
            @ForAll @IntRange(min = 1, max = 120) int training, @ForAll @IntRange(max = 240) int longer) {
        assertThat(sum(early(cost, training, 0), DECREE_171)).isEqualTo(cost);
        assertThat(sum(early(cost, training, 3 * training + longer), DECREE_171)).isZero();
    }

    @Property
    void neverGrowsWithServiceNorWithYears(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long cost,
            @ForAll @IntRange(min = 1, max = 120) int training, @ForAll @IntRange(max = 599) int served,
            @ForAll @IntRange(max = 49) int years) {
        assertThat(sum(early(cost, training, served + 1), DECREE_171)).isLessThanOrEqualTo(sum(early(cost, training, served), DECREE_171));
        assertThat(sum(claim(cost, training, served, years + 1, "1.00"), DECREE_101))
                .isLessThanOrEqualTo(sum(claim(cost, training, served, years, "1.00"), DECREE_101));
    }

    /** Another way to the same number: whole numbers only, doubled to see the half. */
    @Property
    void agreesWithWholeNumbers(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long cost,
            @ForAll @IntRange(min = 1, max = 120) int training, @ForAll @IntRange(max = 300) int served,
            @ForAll @IntRange(max = 50) int years) {
        long required = 2L * training;
        BigInteger above = BigInteger.valueOf(cost).multiply(BigInteger.valueOf(Math.max(0, required - served)))
                .multiply(BigInteger.valueOf(1000 - 15L * years));
        BigInteger below = BigInteger.valueOf(required * 1000);
        BigInteger halfUp = above.shiftLeft(1).add(below).divide(below.shiftLeft(1));

        assertThat(sum(claim(cost, training, served, years, "1.50"), DECREE_101)).isEqualTo(halfUp.longValueExact());
    }
}
