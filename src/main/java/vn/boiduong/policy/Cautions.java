package vn.boiduong.policy;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import vn.boiduong.shared.Wording;

/** Settings that are allowed, and that go below what a law or the ward's plan says: whoever makes them answers for them. */
final class Cautions {

    private static final String TEXT = "policy.caution.";
    private static final String POSTGRADUATE = Conditions.PREFIX + "POSTGRADUATE";
    /** Ward plan, IV.3. */
    private static final String MONTHS = "3";
    /** Decree 171/2025/NĐ-CP: a week a year; Articles 4 and 5: postgraduate study and the service promised for it. */
    private static final String HOURS = "40";
    private static final String MOST_AGE = "45";
    private static final String YEARS_OF_SERVICE = "3";
    private static final String GOOD_YEARS = "2";
    private static final String COMMITMENT = "3";

    private Cautions() {
    }

    static Optional<Wording> of(PolicyDraft.Change change) {
        String name = change.name();
        String setting = change.after();
        boolean eased = switch (name) {
            case POSTGRADUATE -> !setting.equals(Handling.REFUSED.name());
            case "practice.months" -> isLess(setting, MONTHS);
            case "report.unitsBefore" -> isAfter(setting, MonthDay.of(12, 10));
            case "report.agencyBefore" -> isAfter(setting, MonthDay.of(12, 15));
            case "hours.target" -> isLess(setting, HOURS);
            case "postgraduate.mostAge" -> isLess(MOST_AGE, setting);
            case "postgraduate.yearsOfService" -> isLess(setting, YEARS_OF_SERVICE);
            case "postgraduate.goodYears" -> isLess(setting, GOOD_YEARS);
            case "postgraduate.commitmentFactor" -> isLess(setting, COMMITMENT);
            default -> name.startsWith("target.") && name.endsWith(".percent") && isLess(setting, change.before());
        };
        return eased ? Wording.find(TEXT + name).or(() -> Wording.find(TEXT + ParameterNames.groupOf(name))) : Optional.empty();
    }

    private static boolean isLess(String one, String other) {
        try {
            return Integer.parseInt(one) < Integer.parseInt(other);
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
}
