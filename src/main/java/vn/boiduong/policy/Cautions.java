package vn.boiduong.policy;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import vn.boiduong.shared.Wording;

/** Settings that are allowed, and that go below what a law or the ward's plan says: whoever makes them answers for them. */
final class Cautions {

    private static final String POSTGRADUATE = Conditions.PREFIX + "POSTGRADUATE";

    private static final String MONTHS = "practice.months";
    /** Ward plan, IV.3. */
    private static final int FEWEST_MONTHS = 3;
    /** Decree 171/2025/NĐ-CP: a week a year; Articles 4 and 5: postgraduate study and the service promised for it. */
    private static final String HOURS = "40";
    private static final String MOST_AGE = "45";
    private static final String YEARS_OF_SERVICE = "3";
    private static final String GOOD_YEARS = "2";
    private static final String COMMITMENT = "3";

    private Cautions() {
    }

    static Optional<Wording> of(PolicyDraft.Change change) {
        String group = ParameterNames.groupOf(change.name());
        if (isEased(change)) {
            return Optional.of(Wording.of("policy.caution." + group));
        }
        return isBelow(change.name(), change.after()) ? Optional.of(Wording.of("policy.caution." + change.name())) : Optional.empty();
    }

    /** Hours, limits of postgraduate study and aims are laid down as numbers; a target is eased when it asks for less than it did. */
    private static boolean isEased(PolicyDraft.Change change) {
        return switch (change.name()) {
            case "hours.target" -> isLess(change.after(), HOURS);
            case "postgraduate.mostAge" -> isLess(MOST_AGE, change.after());
            case "postgraduate.yearsOfService" -> isLess(change.after(), YEARS_OF_SERVICE);
            case "postgraduate.goodYears" -> isLess(change.after(), GOOD_YEARS);
            case "postgraduate.commitmentFactor" -> isLess(change.after(), COMMITMENT);
            default -> change.name().startsWith("target.") && change.name().endsWith(".percent") && isLess(change.after(), change.before());
        };
    }

    private static boolean isLess(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
        } catch (NumberFormatException complainedAbout) {
            return false;
        }
    }

    private static boolean isAfter(String setting, MonthDay latest) {
        try {
            return MonthDay.parse(setting, DateTimeFormatter.ofPattern("dd/MM")).isAfter(latest);
        } catch (DateTimeParseException complainedAbout) {
            return false;
        }
    }

    private static boolean isFewerMonths(String setting) {
        try {
            return Integer.parseInt(setting) < FEWEST_MONTHS;
        } catch (NumberFormatException complainedAbout) {
            return false;
        }
    }

    private static boolean isBelow(String name, String setting) {
        return switch (name) {
            case POSTGRADUATE -> !setting.equals(Handling.REFUSED.name());
            case MONTHS -> isFewerMonths(setting);
            case "report.unitsBefore" -> isAfter(setting, MonthDay.of(12, 10));
            case "report.agencyBefore" -> isAfter(setting, MonthDay.of(12, 15));
            default -> false;
        };
    }
}
