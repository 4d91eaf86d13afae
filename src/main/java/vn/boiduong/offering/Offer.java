package vn.boiduong.offering;

import java.time.LocalDate;
import java.util.Map;

import vn.boiduong.participation.Ending;

/** A course of the list; {@code where} tells more about its state, or is null. The numbers count whom the reader may read of. */
public record Offer(String code, String name, String organizer, LocalDate startsOn, LocalDate endsOn, int hours, int seats,
                    OfferState state, String where, Map<Ending, Integer> endings) {

    public int sent() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Ending ending) {
        return endings.getOrDefault(ending, 0);
    }
}
