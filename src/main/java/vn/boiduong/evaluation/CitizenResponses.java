package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

import vn.boiduong.shared.RuleViolation;

/** What citizens and businesses answered about the officer: how many, and the mean of their marks from 1 to 10. */
public record CitizenResponses(BigDecimal mean, int count) {

    private static final int DECIMALS = 2;

    /** Both or neither; the mean may be written with a comma. */
    public static Optional<CitizenResponses> entered(Optional<String> mean, Optional<Integer> count) {
        if (count.orElse(0) < 0) {
            throw RuleViolation.inField("citizenCount", "evaluation.citizenCountNegative");
        }
        if (mean.isEmpty() && count.orElse(0) == 0) {
            return Optional.empty();
        }
        if (count.orElse(0) == 0) {
            throw RuleViolation.inField("citizenCount", "evaluation.citizenCountMissing");
        }
        String text = mean.orElseThrow(() -> RuleViolation.inField("citizenMean", "evaluation.citizenMeanMissing"));
        return Optional.of(new CitizenResponses(mean(text), count.get()));
    }

    private static BigDecimal mean(String text) {
        try {
            BigDecimal mean = new BigDecimal(text.strip().replace(',', '.'));
            if (mean.stripTrailingZeros().scale() <= DECIMALS && mean.compareTo(BigDecimal.ONE) >= 0
                    && mean.compareTo(BigDecimal.TEN) <= 0) {
                return mean;
            }
        } catch (NumberFormatException notANumber) {
            throw RuleViolation.inField("citizenMean", "evaluation.citizenMeanRange", text);
        }
        throw RuleViolation.inField("citizenMean", "evaluation.citizenMeanRange", text);
    }
}
