package vn.boiduong.participation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * What an officer reports of a course. Test scores are 0 to 10 with at most one decimal; {@code testScore},
 * {@code certificateNo}, {@code whatToApply} and {@code courseFeedback} (1 to 10) may be null.
 */
public record ReportedResult(Outcome outcome, BigDecimal testScore, String certificateNo, String whatToApply,
                             Integer courseFeedback) {

    private static final Set<String> REPORTABLE = Set.of("PASSED", "FAILED", "ABSENT");
    private static final int LONGEST_CERTIFICATE = 100;

    /** Reads what a form submitted; refuses what is missing or out of range, naming the field. */
    public static ReportedResult of(Entered entered) {
        String outcome = entered.outcome().filter(REPORTABLE::contains)
                .orElseThrow(() -> RuleViolation.inField("outcome", "participation.outcomeMissing"));
        return new ReportedResult(Outcome.valueOf(outcome), entered.testScore().map(ReportedResult::score).orElse(null),
                certificate(entered.certificateNo().orElse("")),
                FreeText.optional("whatToApply", "participation.field.whatToApply", entered.whatToApply().orElse("")),
                feedback(entered.courseFeedback()));
    }

    /** The fields of the form as they were entered. */
    public record Entered(Optional<String> outcome, Optional<String> testScore, Optional<String> certificateNo,
                          Optional<String> whatToApply, Optional<Integer> courseFeedback) {
    }

    static BigDecimal score(String text) {
        if (!text.strip().matches("(10([.,]0)?|\\d([.,]\\d)?)")) {
            throw RuleViolation.inField("testScore", "participation.testScoreRange", text);
        }
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private static String certificate(String text) {
        if (text.strip().length() > LONGEST_CERTIFICATE) {
            throw RuleViolation.inField("certificateNo", "participation.certificateTooLong", LONGEST_CERTIFICATE);
        }
        return text.isBlank() ? null : text.strip();
    }

    private static Integer feedback(Optional<Integer> mark) {
        mark.filter(value -> value < 1 || value > 10).ifPresent(value -> {
            throw RuleViolation.inField("courseFeedback", "participation.feedbackRange", value);
        });
        return mark.orElse(null);
    }
}
