package vn.boiduong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

import vn.boiduong.shared.RuleViolation;

/** Days as an office writes them: {@code 05/01/2026} for people, {@code 2026-01-05} in fields; both are read. */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> READ = List.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(OfficeClock.ZONE);

    private Days() {
    }

    /** The day as people read it. */
    public static String text(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The moment as people read it, in Vietnamese time. */
    public static String text(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The day a form's field holds; refuses anything else in that field. {@code label} is the field as people call it, a text or a wording. */
    public static LocalDate read(String field, Object label, String text) {
        for (DateTimeFormatter format : READ) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeParseException otherwise) {
                continue;
            }
        }
        throw RuleViolation.inField(field, "calendar.dayExpected", label, text);
    }
}
