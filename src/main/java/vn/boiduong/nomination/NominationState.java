package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;

/**
 * A nomination as others read it; {@code seated} in the order of their turn, decided ones included. {@code reserve} and
 * {@code decision} stand as they were signed, null and empty before.
 */
public record NominationState(String course, NominationStatus status, CancelReason cancelReason, LocalDate opensOn, int seats,
                              List<String> units, List<String> seated, List<String> waiting, List<ReservePlace> reserve,
                              SignedDecision decision) {
}
