package vn.boiduong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseLunarTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01",
    })
    void knowsTetAndTheHungKingsDay(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(VietnameseLunar.newYear(year)).isEqualTo(tet);
        assertThat(VietnameseLunar.hungKings(year)).isEqualTo(hungKings);
    }

    @ParameterizedTest
    @CsvSource({"1968, 1968-01-29", "1985, 1985-01-21", "2007, 2007-02-17"})
    void differsFromTheChineseCalendarWhereHistoryDid(int year, LocalDate tet) {
        assertThat(VietnameseLunar.newYear(year)).isEqualTo(tet);
    }
}
