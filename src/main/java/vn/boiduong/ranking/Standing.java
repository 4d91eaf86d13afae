package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One person's line in the ranking. The parts are rounded for reading; the score was computed from the exact ones. Whoever
 * is not ranked has the reason and nothing else.
 */
record Standing(String officer, String unit, Optional<BigDecimal> evaluation, Optional<BigDecimal> test, Optional<BigDecimal> hours,
                Optional<Place> place, Optional<NotRanked> notRanked) {

    /** Score and ranks of who is ranked. */
    record Place(BigDecimal score, int inAgency, int inUnit) {
    }
}
