package vn.boiduong.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRoundingTests {

    @ParameterizedTest
    @CsvSource({
            "2026-03-01, 2026-06-01, 3, 3, 3",
            "2026-03-01, 2026-06-02, 3, 3, 4",
            "2026-03-01, 2026-06-15, 3, 3, 4",
            "2026-03-01, 2026-06-16, 3, 4, 4",
            "2026-01-31, 2026-02-28, 0, 1, 1",
            "2026-03-10, 2026-03-10, 0, 0, 0",
            "2026-03-10, 2026-01-01, 0, 0, 0"})
    void countsMonthsAsTheParameterSays(LocalDate first, LocalDate end, int down, int nearest, int up) {
        assertThat(MonthRounding.DOWN.months(first, end)).isEqualTo(down);
        assertThat(MonthRounding.NEAREST.months(first, end)).isEqualTo(nearest);
        assertThat(MonthRounding.UP.months(first, end)).isEqualTo(up);
    }

    @Property
    void differsByAMonthAtMost(@ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 4000) int days) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(start);
        int down = MonthRounding.DOWN.months(first, first.plusDays(days));

        assertThat(MonthRounding.NEAREST.months(first, first.plusDays(days))).isBetween(down, down + 1);
        assertThat(MonthRounding.UP.months(first, first.plusDays(days)))
                .isBetween(MonthRounding.NEAREST.months(first, first.plusDays(days)), down + 1);
    }
}
