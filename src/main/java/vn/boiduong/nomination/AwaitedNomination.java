package vn.boiduong.nomination;

import java.time.LocalDate;

/** A nomination without a decision yet; {@code opensOn} is the day units are asked. */
public record AwaitedNomination(String course, NominationStatus status, LocalDate opensOn) {
}
