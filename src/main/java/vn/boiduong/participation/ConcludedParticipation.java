package vn.boiduong.participation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A participation that ended; {@code testScore} is null where there is none, {@code hours} are the course's,
 * {@code creditedHours} 0 unless passed.
 */
public record ConcludedParticipation(String course, String officer, Outcome outcome, BigDecimal testScore, int hours,
                                     LocalDate concludedOn, int creditedHours) {
}
