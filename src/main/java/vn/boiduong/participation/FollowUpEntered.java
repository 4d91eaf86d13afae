package vn.boiduong.participation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** What hr enters where a course was not passed; {@code testScore} is what the training institution tells of a person who did not report. */
public record FollowUpEntered(Optional<String> followUp, Optional<String> testScore, String note) {

    FollowUp decided() {
        return followUp.filter(word -> Arrays.stream(FollowUp.values()).anyMatch(each -> each.name().equals(word)))
                .map(FollowUp::valueOf).orElseThrow(() -> RuleViolation.inField("followUp", "participation.followUpMissing"));
    }

    /** Null where hr knows of none. */
    BigDecimal score() {
        return testScore.filter(text -> !text.isBlank()).map(ReportedResult::score).orElse(null);
    }

    String noteText() {
        return FreeText.optional("followUpNote", "participation.field.followUpNote", note);
    }
}
