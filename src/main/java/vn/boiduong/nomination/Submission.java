package vn.boiduong.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.boiduong.shared.RuleViolation;

/** What a unit sends in: officers in the order in which they are to be seated, and a reason by officer where one is needed. */
public record Submission(List<String> nominees, Map<String, String> reasons) {

    /** Reads the form's {@code "TK008;TK007"} and {@code "TK007=lý do;…"}. */
    public static Submission parse(String nominees, String reasons) {
        return new Submission(Stream.of(nominees.split(";")).map(String::strip).filter(id -> !id.isEmpty()).toList(),
                reasons("overrideReasons", reasons));
    }

    /** Reads {@code "TK007=lý do;TK011=lý do"}; a reason may contain an equals sign, a semicolon ends it. */
    public static Map<String, String> reasons(String field, String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String entry : text.split(";")) {
            if (!entry.isBlank()) {
                int sign = entry.indexOf('=');
                if (sign < 1) {
                    throw RuleViolation.inField(field, "nomination.reasonNotUnderstood", entry.strip());
                }
                reasons.put(entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
            }
        }
        return reasons;
    }

    String reasonFor(String officer) {
        String reason = reasons.get(officer);
        return reason == null || reason.isBlank() ? null : reason;
    }
}
