package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeatBookTests {

    private static final List<String> UNITS = List.of("A", "B", "C", "D");

    @Property
    void neverSellsMoreSeatsThanThereAre(@ForAll @IntRange(max = 12) int total, @ForAll("reservations") Map<String, Integer> wished,
                                         @ForAll("requests") List<String> requests) {
        SeatBook book = new SeatBook(total, fitting(wished, total), Map.of());

        long sold = requests.stream().filter(book::take).count();

        assertThat(sold).isLessThanOrEqualTo(total);
        assertThat(book.left()).isEqualTo(total - (int) sold).isNotNegative();
    }

    @Property
    void givesEveryUnitWhatIsReservedForIt(@ForAll @IntRange(max = 12) int total, @ForAll("reservations") Map<String, Integer> wished,
                                           @ForAll("requests") List<String> requests) {
        Map<String, Integer> reserved = fitting(wished, total);
        SeatBook book = new SeatBook(total, reserved, Map.of());
        Map<String, Integer> got = new HashMap<>();
        requests.forEach(unit -> got.merge(unit, book.take(unit) ? 1 : 0, Integer::sum));

        reserved.forEach((unit, seats) -> assertThat(got.getOrDefault(unit, 0))
                .isGreaterThanOrEqualTo(Math.min(seats, (int) requests.stream().filter(unit::equals).count())));
    }

    @Property
    void leavesNoSeatEmptyWhileSomeoneWaitsWhenNothingIsReserved(@ForAll @IntRange(max = 12) int total,
                                                                 @ForAll("requests") List<String> requests) {
        SeatBook book = new SeatBook(total, Map.of(), Map.of());

        assertThat(requests.stream().filter(book::take).count()).isEqualTo(Math.min(total, requests.size()));
    }

    @Property
    void tellsWhatItWillSell(@ForAll @IntRange(max = 12) int total, @ForAll("reservations") Map<String, Integer> wished,
                             @ForAll("requests") List<String> requests) {
        SeatBook book = new SeatBook(total, fitting(wished, total), Map.of());

        requests.forEach(unit -> assertThat(book.leftFor(unit) > 0).isEqualTo(book.take(unit)));
    }

    @Test
    void countsSeatsTakenBeyondAReservationAgainstTheRemainder() {
        SeatBook book = new SeatBook(5, Map.of("A", 1, "B", 2), Map.of("A", 2));

        assertThat(book.leftFor("A")).isEqualTo(1);
        assertThat(book.leftFor("B")).isEqualTo(3);
        assertThat(book.leftFor("C")).isEqualTo(1);
    }

    @Provide
    Arbitrary<Map<String, Integer>> reservations() {
        return Arbitraries.maps(Arbitraries.of(UNITS), Arbitraries.integers().between(0, 5));
    }

    @Provide
    Arbitrary<List<String>> requests() {
        return Arbitraries.of(UNITS).list().ofMaxSize(30);
    }

    /** As much of the wishes as hr could reserve. */
    private static Map<String, Integer> fitting(Map<String, Integer> wished, int total) {
        Map<String, Integer> reserved = new HashMap<>();
        int left = total;
        for (String unit : UNITS) {
            int seats = Math.min(left, wished.getOrDefault(unit, 0));
            reserved.put(unit, seats);
            left -= seats;
        }
        return reserved;
    }
}
