package vn.boiduong.policy;

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

    private Cautions() {
    }

    static Optional<Wording> of(PolicyDraft.Change change) {
        return isBelow(change.name(), change.after()) ? Optional.of(Wording.of("policy.caution." + change.name())) : Optional.empty();
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
