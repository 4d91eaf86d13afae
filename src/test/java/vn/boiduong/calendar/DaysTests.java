package vn.boiduong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.boiduong.shared.RuleViolation;

class DaysTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "05/01/2026", " 05/01/2026 ", "5/1/2026", "5-1-2026", "05.01.2026", "05012026"})
    void readsBothWaysOfWritingADay(String text) {
        assertThat(Days.read("disseminatedOn", "Ngày phổ biến", text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-02-30", "05/13/2026", "5/1/26", "512026", "hôm nay", ""})
    void refusesWhatIsNoDayAndNamesTheField(String text) {
        assertThatThrownBy(() -> Days.read("disseminatedOn", "Ngày phổ biến", text))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("disseminatedOn");
                    assertThat(refused).hasMessageContaining("Ngày phổ biến").hasMessageContaining(text);
                });
    }

    @Test
    void writesADayAsPeopleReadIt() {
        assertThat(Days.text(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
    }
}
