package vn.boiduong.ranking;

import java.util.Optional;

/** The answer to an objection as it is entered; {@code remedy} says what was put right where no line of the table shows it. */
public record ObjectionAnswer(Optional<Boolean> upheld, String reason, String remedy) {
}
