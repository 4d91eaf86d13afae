package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Reads single fields of a form; a refusal names the field as the form does. */
final class Fields {

    private Fields() {
    }

    static <T> T required(String field, T entered) {
        return Optional.ofNullable(entered).orElseThrow(() -> RuleViolation.inField(field, "reimbursement.missing", label(field)));
    }

    /** One of the choices by its name or by the word the form and the decision table have for it. */
    static <E extends Enum<E>> E choice(String field, String entered, Class<E> choices, Function<E, String> word) {
        String chosen = required(field, entered);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(chosen) || word.apply(choice).equals(chosen)).findFirst()
                .orElseThrow(() -> RuleViolation.inField(field, "reimbursement.noSuchChoice", label(field), chosen));
    }

    static <N extends Number> N between(String field, N entered, long least, long most) {
        if (entered != null && (entered.longValue() < least || entered.longValue() > most)) {
            throw RuleViolation.inField(field, "reimbursement.outOfRange", label(field), least, most);
        }
        return entered;
    }

    /** A decimal with at most two places, typed with point or comma; null where nothing was typed. */
    static BigDecimal decimal(String field, String entered) {
        if (entered == null) {
            return null;
        }
        String typed = entered.strip().replace(',', '.');
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw RuleViolation.inField(field, "reimbursement.decimalExpected", label(field), entered);
        }
        return new BigDecimal(typed);
    }

    static Wording label(String field) {
        return Wording.of("reimbursement.field." + field);
    }
}
