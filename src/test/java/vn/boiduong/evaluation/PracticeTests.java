package vn.boiduong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Transfer;

class PracticeTests {

    private static final LocalDate END = LocalDate.of(2026, 3, 20);

    @Example
    void opensOnTheSameDayNumberOrTheMonthsLastDay() {
        assertThat(Practice.opensOn(END, 3, List.of())).isEqualTo("2026-06-20");
        assertThat(Practice.opensOn(LocalDate.of(2026, 11, 30), 3, List.of())).isEqualTo("2027-02-28");
        assertThat(Practice.opensOn(LocalDate.of(2027, 11, 30), 3, List.of())).isEqualTo("2028-02-29");
        assertThat(Practice.opensOn(LocalDate.of(2026, 8, 31), 3, List.of())).isEqualTo("2026-11-30");
        assertThat(Practice.opensOn(LocalDate.of(2026, 8, 31), 1, List.of())).isEqualTo("2026-09-30");
        assertThat(Practice.opensOn(LocalDate.of(2026, 8, 31), 12, List.of())).isEqualTo("2027-08-31");
    }

    @Example
    void leaveMovesItDayByDay() {
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-04-01", "2026-04-10")))).isEqualTo("2026-06-30");
    }

    @Example
    void leaveThatTheShiftReachesCountsToo() {
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-06-20", "2026-06-20")))).isEqualTo("2026-06-21");
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-06-19", "2026-06-19"), leave("2026-06-21", "2026-06-22"))))
                .isEqualTo("2026-06-23");
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-06-10", "2026-12-09")))).isEqualTo("2026-12-20");
    }

    @Example
    void leaveBeforeTheEndOrAfterTheOpeningDoesNot() {
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-03-01", "2026-03-20")))).isEqualTo("2026-06-20");
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-03-20", "2026-03-21")))).isEqualTo("2026-06-21");
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-06-21", "2026-07-01")))).isEqualTo("2026-06-20");
    }

    @Example
    void daysCoveredTwiceCountOnce() {
        assertThat(Practice.opensOn(END, 3, List.of(leave("2026-04-01", "2026-04-10"), leave("2026-04-05", "2026-04-12"))))
                .isEqualTo("2026-07-02");
    }

    @Property
    void theOpeningIsThreeMonthsPlusTheLeaveUpToIt(@ForAll("leaves") List<Leave> leaves) {
        LocalDate opening = Practice.opensOn(END, 3, leaves);

        long away = END.plusDays(1).datesUntil(opening.plusDays(1)).filter(day -> leaves.stream().anyMatch(leave -> leave.covers(day)))
                .count();
        assertThat(opening).isEqualTo(END.plusMonths(3).plusDays(away));
    }

    @Property
    void nobodyOpensOnADayOfLeaveAndNoEarlierDayWouldDo(@ForAll("leaves") List<Leave> leaves) {
        LocalDate opening = Practice.opensOn(END, 3, leaves);

        assertThat(END.plusMonths(3).datesUntil(opening)).noneMatch(day -> END.plusMonths(3)
                .plusDays(END.plusDays(1).datesUntil(day.plusDays(1)).filter(at -> leaves.stream().anyMatch(leave -> leave.covers(at))).count())
                .equals(day));
        assertThat(leaves).noneMatch(leave -> leave.covers(opening) && opening.isAfter(END.plusMonths(3)));
    }

    @Example
    void theUnitWithMostDaysAssessesAndATieGoesToTheCurrentOne() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 1, 10);

        assertThat(Practice.unitOf("B", List.of(), first, last)).isEqualTo("B");
        assertThat(Practice.unitOf("B", List.of(moved("A", "B", "2026-01-07")), first, last)).isEqualTo("A");
        assertThat(Practice.unitOf("B", List.of(moved("A", "B", "2026-01-06")), first, last)).isEqualTo("B");
        assertThat(Practice.unitOf("B", List.of(moved("A", "B", "2026-01-05")), first, last)).isEqualTo("B");
        assertThat(Practice.unitOf("C", List.of(moved("A", "B", "2026-01-05"), moved("B", "C", "2026-01-09")), first, last)).isEqualTo("A");
        assertThat(Practice.unitOf("C", List.of(moved("A", "B", "2025-06-01"), moved("B", "C", "2026-02-01")), first, last)).isEqualTo("B");
        assertThat(Practice.unitOf("A", List.of(moved("A", "B", "2026-01-03"), moved("B", "A", "2026-01-08")), first, last)).isEqualTo("A");
    }

    @Provide
    Arbitrary<List<Leave>> leaves() {
        Arbitrary<LocalDate> firstDays = Arbitraries.longs().between(END.minusDays(30).toEpochDay(), END.plusDays(200).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(firstDays, Arbitraries.integers().between(0, 60))
                .as((first, days) -> new Leave("TK001", first, first.plusDays(days), Leave.Kind.SICK)).list().ofMaxSize(5);
    }

    private static Leave leave(String first, String last) {
        return new Leave("TK001", LocalDate.parse(first), LocalDate.parse(last), Leave.Kind.SICK);
    }

    private static Transfer moved(String from, String to, String on) {
        return new Transfer("TK001", from, to, LocalDate.parse(on));
    }
}
