package vn.boiduong.policy;

import java.math.BigDecimal;
import java.util.Map;

/**
 * From which score a level begins, the same for an evaluation's rating and a ranking's grade. The decision tables name the
 * levels and are handed these bounds, so that whoever keeps a version of the policy keeps its levels.
 */
public record Bands(BigDecimal excellent, BigDecimal good, BigDecimal satisfactory) {

    static final int DECIMALS = 2;

    /** What a decision table has to know to find the level of a score. */
    public Map<String, Object> around(BigDecimal score) {
        return Map.of("score", score.doubleValue(), "excellentFrom", excellent.doubleValue(), "goodFrom", good.doubleValue(),
                "satisfactoryFrom", satisfactory.doubleValue());
    }
}
