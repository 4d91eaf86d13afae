package vn.boiduong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.boiduong.shared.RuleViolation;

/**
 * Days as an office writes them, {@code 05/01/2026}, or {@code 2026-01-05} in fields that programs fill; both are read, as are
 * {@code 5/1/2026}, {@code 5-1-2026}, {@code 5.1.2026} and, from a telephone that offers digits alone, {@code 05012026}.
 */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> READ = Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE),
            Stream.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "ddMMuuuu").map(DateTimeFormatter::ofPattern))
            .map(format -> format.withResolverStyle(ResolverStyle.STRICT)).toList();

    private static final DateTimeFormatter OF_ANY_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(OfficeClock.ZONE);

    private Days() {
    }

    /** The day as people read it. */
    public static String text(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The day of any year as people read it, {@code 10/12}. */
    public static String text(MonthDay day) {
        return OF_ANY_YEAR.format(day);
    }

    /** The moment as people read it, in Vietnamese time. */
    public static String text(Instant moment) {
        return MOMENT.format(moment);
    }

    /** What stands in a field, as people read it where it is a day of a field that programs fill; null for nothing. */
    public static String typed(String text) {
        return text == null || !text.strip().matches("\\d{4}-\\d{2}-\\d{2}") ? text : text.strip().replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3/$2/$1");
    }

    /** The day as programs write it, where the text is one in any way of writing; the text as it is otherwise. */
    public static String iso(String text) {
        return find(text).map(LocalDate::toString).orElse(text);
    }

    /** The day a form's field holds; refuses anything else in that field. {@code label} is the field as people call it, a text or a wording. */
    public static LocalDate read(String field, Object label, String text) {
        return find(text).orElseThrow(() -> RuleViolation.inField(field, "calendar.dayExpected", label, text));
    }

    private static Optional<LocalDate> find(String text) {
        for (DateTimeFormatter format : READ) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException otherwise) {
                continue;
            }
        }
        return Optional.empty();
    }
}
