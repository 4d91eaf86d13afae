package vn.boiduong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.boiduong.calendar.CalendarDay.Kind;

/** The arithmetic over the law's days of 2026 to 2031 and two swaps. */
class DayTableTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private final DayTable table = new DayTable(days(), Set.of(2026));

    private static Map<LocalDate, Kind> days() {
        Stream<CalendarDay> law = IntStream.rangeClosed(2026, 2031).boxed().flatMap(year -> StatutoryHolidays.of(year).stream());
        Stream<CalendarDay> swap = Stream.of(new CalendarDay(LocalDate.of(2026, 1, 2), Kind.SWAPPED_OFF, "", ""),
                new CalendarDay(LocalDate.of(2026, 1, 10), Kind.MAKE_UP, "", ""));
        return Stream.concat(law, swap).collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind));
    }

    @Provide
    Arbitrary<LocalDate> days2026to2031() {
        return Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Property
    void plusNeverLandsOnADayOff(@ForAll("days2026to2031") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(table.isWorkingDay(table.plusWorkingDays(day, n))).isTrue();
        assertThat(table.isWorkingDay(table.minusWorkingDays(day, n))).isTrue();
    }

    @Property
    void minusUndoesPlusFromAWorkingDay(@ForAll("days2026to2031") LocalDate any, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate day = table.firstWorkingDayFrom(any);

        assertThat(table.minusWorkingDays(table.plusWorkingDays(day, n), n)).isEqualTo(day);
        assertThat(table.plusWorkingDays(table.minusWorkingDays(day, n), n)).isEqualTo(day);
    }

    @Property
    void plusCountsEveryWorkingDayOnce(@ForAll("days2026to2031") LocalDate day, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate reached = table.plusWorkingDays(day, n);

        assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(table::isWorkingDay).count()).isEqualTo(n);
    }

    @Property
    void lastWorkingDayBeforeIsStrictlyBeforeAndNothingLiesBetween(@ForAll("days2026to2031") LocalDate day) {
        LocalDate last = table.lastWorkingDayBefore(day);

        assertThat(last).isBefore(day);
        assertThat(table.isWorkingDay(last)).isTrue();
        assertThat(last.plusDays(1).datesUntil(day)).noneMatch(table::isWorkingDay);
    }

    @Property
    void firstWorkingDayFromIsTheDayItselfOrTheNext(@ForAll("days2026to2031") LocalDate day) {
        LocalDate first = table.firstWorkingDayFrom(day);

        assertThat(table.isWorkingDay(first)).isTrue();
        assertThat(day.datesUntil(first)).noneMatch(table::isWorkingDay);
    }

    @Example
    void theMakeUpSaturdayIsWorkedAndTheSwappedFridayIsNot() {
        assertThat(table.plusWorkingDays(LocalDate.of(2025, 12, 31), 1)).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(table.plusWorkingDays(LocalDate.of(2026, 1, 9), 1)).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(table.firstWorkingDayFrom(LocalDate.of(2026, 2, 14))).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Example
    void beforeTheTenthOfDecemberIsTheLastWorkingDayBefore() {
        assertThat(lastBeforeReport(2026)).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(lastBeforeReport(2028)).isEqualTo(LocalDate.of(2028, 12, 8));
        assertThat(lastBeforeReport(2029)).isEqualTo(LocalDate.of(2029, 12, 7));
        assertThat(lastBeforeReport(2030)).isEqualTo(LocalDate.of(2030, 12, 9));
    }

    @Example
    void aYearWithoutDataHasOnlyWeekendsAndIsUnconfirmed() {
        assertThat(table.isWorkingDay(LocalDate.of(2032, 1, 1))).isTrue();
        assertThat(table.isWorkingDay(LocalDate.of(2032, 1, 3))).isFalse();
        assertThat(table.isConfirmed(2032)).isFalse();
        assertThat(table.isConfirmed(2026)).isTrue();
    }

    @Example
    void aNegativeNumberOfDaysIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> table.plusWorkingDays(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private LocalDate lastBeforeReport(int year) {
        return table.lastWorkingDayBefore(LocalDate.of(year, 12, 10));
    }
}
