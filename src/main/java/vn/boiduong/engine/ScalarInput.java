package vn.boiduong.engine;

import java.util.Optional;

import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Reads what a form or a REST client sent: numbers arrive as text or in another width, flags as text. */
final class ScalarInput {

    private ScalarInput() {
    }

    static <T> Optional<T> read(String name, Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return value instanceof String text && text.isBlank() ? Optional.empty() : Optional.of(type.cast(value));
        }
        String text = String.valueOf(value).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(type.cast(parse(name, text, type)));
    }

    private static Object parse(String name, String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        try {
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException notWhole) {
            throw RuleViolation.inField(name, "engine.wholeNumberExpected", label(name), text);
        }
        throw RuleViolation.inField(name, "engine.valueNotUnderstood", label(name), text);
    }

    /** The field as the form calls it. */
    private static Wording label(String name) {
        return Wording.find("engine.field." + name).orElseGet(() -> Wording.written(name));
    }
}
