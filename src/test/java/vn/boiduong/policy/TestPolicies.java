package vn.boiduong.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.policy.Policy.RankingWeights;
import vn.boiduong.policy.Policy.RaterWeights;

/** Policies for tests of arithmetic. */
public final class TestPolicies {

    private TestPolicies() {
    }

    /** The weights that ship. */
    public static Policy shipped() {
        return weighing(20, 80, 25, 20, 15, 15, 10, 15);
    }

    /** Weights of self and head, then of the six criteria. */
    public static Policy weighing(int self, int head, int... criteria) {
        List<Criterion> six = Arrays.stream(criteria)
                .mapToObj(weight -> new Criterion("Tiêu chí", BigDecimal.valueOf(weight))).toList();
        return new Policy(1, LocalDate.of(2020, 1, 1), Map.of(), List.of(3, 5), six,
                new RaterWeights(BigDecimal.valueOf(self), BigDecimal.valueOf(head), BigDecimal.ZERO, 5),
                new RankingWeights(BigDecimal.valueOf(70), BigDecimal.valueOf(20), BigDecimal.TEN),
                new Bands(BigDecimal.valueOf(90), BigDecimal.valueOf(70), BigDecimal.valueOf(50)),
                MonthDay.of(11, 20), MonthDay.of(11, 25), 40, 30, new Policy.Digest(LocalTime.of(7, 30), 1),
                new Policy.Postgraduate(45, 3, 2, 3), Conditions.SHIPPED, 3,
                new Policy.YearEnd(MonthDay.of(12, 10), MonthDay.of(12, 15)), new Policy.Observing(3, 5, 90));
    }
}
