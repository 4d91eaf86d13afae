package vn.boiduong.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.boiduong.dataset.EventRow;

class HappeningsTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** People and courses change before a year that is started late as well. */
    @Test
    void aRehearsalBeginsOnNewYearUnlessTheYearIsStartedBefore() {
        assertThat(Happenings.firstDay(List.of(), 2026)).isEqualTo(NEW_YEAR);
        assertThat(Happenings.firstDay(List.of(started(LocalDate.of(2025, 11, 17))), 2026)).isEqualTo(LocalDate.of(2025, 11, 17));
        assertThat(Happenings.firstDay(List.of(started(LocalDate.of(2026, 3, 2))), 2026)).isEqualTo(NEW_YEAR);
        assertThat(new Happenings(List.of(), null, 2026).startsOnTime()).isTrue();
    }

    private static EventRow started(LocalDate day) {
        return new EventRow(day, EventRow.Kind.YEAR_STARTED, null, null, null, null, null, List.of(), null);
    }
}
