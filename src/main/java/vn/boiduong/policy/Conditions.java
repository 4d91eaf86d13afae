package vn.boiduong.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.boiduong.shared.RuleViolation;

/**
 * How the agency handles each condition of eligibility that is its own to handle, by the condition's name; the decision table
 * {@code nomination-eligibility} is handed these. That somebody works here and that a seat is left are not settings.
 */
public record Conditions(Map<String, Handling> handlings) {

    /** As they ship, in the order of the decision table. */
    public static final Conditions SHIPPED = new Conditions(shipped());

    /** Conditions nobody can change, for the page to say so. */
    public static final List<String> FIXED = List.of("ACTIVE", "SEATS");

    static final String PREFIX = "condition.";
    private static final String NO_OVERLAP = PREFIX + "NO_OVERLAP";

    public Handling of(String condition) {
        return handlings.getOrDefault(condition, Handling.REFUSED);
    }

    static Conditions read(Map<String, String> settings) {
        Map<String, Handling> read = new LinkedHashMap<>();
        SHIPPED.handlings.keySet().forEach(condition -> read.put(condition, handling(PREFIX + condition, settings.getOrDefault(PREFIX + condition, ""))));
        if (read.get("NO_OVERLAP") == Handling.NOT_ASKED) {
            throw RuleViolation.inField(NO_OVERLAP, "policy.overlapMustBeAsked", ParameterNames.labelOf(NO_OVERLAP), Handling.REFUSED.text(),
                    Handling.REASON.text());
        }
        return new Conditions(read);
    }

    private static Handling handling(String parameter, String setting) {
        return Arrays.stream(Handling.values()).filter(one -> one.name().equals(setting.strip())).findFirst()
                .orElseThrow(() -> RuleViolation.inField(parameter, "policy.handlingExpected", ParameterNames.labelOf(parameter), setting,
                        Handling.REFUSED.text(), Handling.REASON.text(), Handling.NOT_ASKED.text()));
    }

    private static Map<String, Handling> shipped() {
        Map<String, Handling> shipped = new LinkedHashMap<>();
        List.of("TARGET_GROUP", "NOT_HELD", "NO_OVERLAP", "UNIT_STRENGTH", "ON_LEAVE", "POSTGRADUATE")
                .forEach(condition -> shipped.put(condition, condition.equals("UNIT_STRENGTH") ? Handling.REASON : Handling.REFUSED));
        return shipped;
    }
}
