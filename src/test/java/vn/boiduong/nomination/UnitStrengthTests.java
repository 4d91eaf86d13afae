package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.boiduong.directory.Unit;

class UnitStrengthTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} members: {1} may be away")
    @CsvSource({"1,1", "2,1", "3,1", "6,1", "7,2", "9,2", "10,3", "13,3", "14,4", "20,6"})
    void letsThirtyPercentBeAwayRoundedDownButAtLeastOne(int members, int allowed) {
        assertThat(unit(members, Map.of()).allowedAway()).isEqualTo(allowed);
    }

    @Test
    void findsTheTightestDayWithThisPersonIncluded() {
        UnitStrength unit = unit(10, Map.of(0, Set.of("M1"), 2, Set.of("M1", "M2"), 4, Set.of("M3")));

        assertThat(unit.tightest(Set.of("M9"))).isEqualTo(new UnitStrength.Load(MONDAY.plusDays(2), 3));
        assertThat(unit.tightest(Set.of("M2"))).isEqualTo(new UnitStrength.Load(MONDAY, 2));
    }

    @Test
    void countsSomeoneWhoIsAwayAnywayOnlyOnce() {
        UnitStrength unit = unit(10, Map.of(1, Set.of("M1")));

        assertThat(unit.tightest(Set.of("M1")).away()).isEqualTo(1);
    }

    @Test
    void looksAtTheHoldersOfOnePostOnly() {
        UnitStrength unit = unit(10, Map.of(3, Set.of("M2", "M5")));

        assertThat(unit.holdersOf("CV")).containsExactlyInAnyOrder("M1", "M2", "M3");
        assertThat(unit.tightest("CV", Set.of("M1"))).isEqualTo(new UnitStrength.Load(MONDAY.plusDays(3), 2));
    }

    @Test
    void findsNobodyAwayOnACourseWithoutWorkingDays() {
        UnitStrength weekend = new UnitStrength(new Unit("XX", "A", "Phòng A", Unit.Kind.OFFICE, null), Map.of("M1", "CV"), 30,
                new TreeMap<>());

        assertThat(weekend.tightest(Set.of("M1")).away()).isZero();
    }

    /** Members M1, M2, … of whom the first three hold post CV; five working days. */
    private static UnitStrength unit(int members, Map<Integer, Set<String>> awayByDay) {
        Map<String, String> positions = IntStream.rangeClosed(1, members).boxed()
                .collect(Collectors.toMap(number -> "M" + number, number -> number <= 3 ? "CV" : "NV"));
        SortedMap<LocalDate, Set<String>> away = new TreeMap<>();
        IntStream.range(0, 5).forEach(day -> away.put(MONDAY.plusDays(day), new HashSet<>(awayByDay.getOrDefault(day, Set.of()))));
        return new UnitStrength(new Unit("XX", "A", "Phòng A", Unit.Kind.OFFICE, null), positions, 30, away);
    }
}
