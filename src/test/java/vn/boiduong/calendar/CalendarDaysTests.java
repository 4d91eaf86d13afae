package vn.boiduong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.boiduong.calendar.CalendarDay.Kind;

class CalendarDaysTests {

    private CachedCalendar calendar;
    private CalendarDays days;

    @BeforeEach
    void freshDatabase() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:calendar-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).schemas("BOIDUONG").locations("classpath:db/migration").target("002")
                .load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        calendar = new CachedCalendar(jdbc);
        days = new CalendarDays(jdbc, calendar);
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2029, 2030, 2031})
    void provisionalYearsAreWhatTheLawGives(int year) {
        assertThat(days.year(year).days()).isEqualTo(days.provisional(year));
        assertThat(calendar.isConfirmed(year)).isFalse();
    }

    @Test
    void theYear2026FollowsItsNotices() {
        assertThat(calendar.isConfirmed(2026)).isTrue();
        assertThat(days.year(2026).days()).filteredOn(day -> day.kind() != Kind.SWAPPED_OFF && day.kind() != Kind.MAKE_UP)
                .extracting(CalendarDay::day)
                .containsExactlyElementsOf(days.provisional(2026).stream().map(CalendarDay::day).toList());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void anImportedYearReplacesTheShippedOneAndLeavesTheOthers() {
        LocalDate only = LocalDate.of(2027, 3, 8);

        days.replaceYears(List.of(new CalendarDay(only, Kind.HOLIDAY, "Ngày riêng", "calendar.csv")));

        assertThat(days.year(2027).days()).extracting(CalendarDay::day).containsExactly(only);
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(only)).isFalse();
        assertThat(calendar.isConfirmed(2027)).isTrue();
        assertThat(days.year(2028).days()).isEqualTo(days.provisional(2028));
    }

    @Test
    void aYearNobodyShippedCountsWeekendsOnly() {
        assertThat(calendar.firstWorkingDayFrom(LocalDate.of(2025, 9, 2))).isEqualTo(LocalDate.of(2025, 9, 2));
        assertThat(calendar.isConfirmed(2025)).isFalse();
    }
}
