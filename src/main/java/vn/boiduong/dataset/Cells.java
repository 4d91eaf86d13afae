package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.boiduong.shared.Wording;

/**
 * The cells of one row as values. A cell that is empty or wrong is null: wrong ones, and empty ones that have to be filled,
 * are complained about, and no row of a set with complaints is used.
 */
final class Cells {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern OFFICE_DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private final DataTable table;
    private final RawTable.Row row;
    private final Complaints complaints;

    Cells(DataTable table, RawTable.Row row, Complaints complaints) {
        this.table = table;
        this.row = row;
        this.complaints = complaints;
    }

    String text(String column, int longest) {
        return checked(column, text -> text.length() <= longest, Wording.of("dataset.expected.text", longest));
    }

    String code(String column, int longest) {
        return checked(column, code -> CODE.matcher(code).matches() && code.length() <= longest,
                Wording.of("dataset.expected.code", longest));
    }

    String matching(String column, Pattern pattern, String expectedKey) {
        return checked(column, text -> pattern.matcher(text).matches(), Wording.of(expectedKey));
    }

    BigDecimal decimal(String column, Pattern pattern, String expectedKey) {
        String text = matching(column, pattern, expectedKey);
        return text == null ? null : new BigDecimal(text);
    }

    /** A code that another table has to know. */
    String reference(String column, KnownCodes known) {
        return checked(column, known::has, known.expected());
    }

    Set<String> references(String column, KnownCodes known) {
        return list(column).stream().filter(code -> accepted(column, code, known.has(code), known.expected()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    LocalDate day(String column) {
        String text = filled(column, Wording.of("dataset.expected.day"));
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = dayOf(text);
        accepted(column, text, day != null, Wording.of("dataset.expected.day"));
        return day;
    }

    Long whole(String column, long least, long most) {
        Wording expected = Wording.of("dataset.expected.whole", least, most);
        String text = checked(column, number -> WHOLE.matcher(number).matches() && Long.parseLong(number) >= least
                && Long.parseLong(number) <= most, expected);
        return text == null ? null : Long.valueOf(text);
    }

    /** The whole number, or zero where there is none: such a row is never used. */
    int count(String column, int least, int most) {
        Long number = whole(column, least, most);
        return number == null ? 0 : number.intValue();
    }

    boolean yes(String column) {
        return "YES".equals(word(column, List.of("YES", "NO")));
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        String word = word(column, namesOf(words));
        return word == null ? null : Enum.valueOf(words, word);
    }

    <E extends Enum<E>> Set<E> words(String column, Class<E> words) {
        return words(column, namesOf(words)).stream().map(word -> Enum.valueOf(words, word))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    Set<String> words(String column, List<String> words) {
        Wording expected = Wording.of("dataset.expected.words", String.join(", ", words));
        return list(column).stream().filter(word -> accepted(column, word, words.contains(word), expected))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The parts of a list as they stand, empty ones included. */
    List<String> parts(String column) {
        return Arrays.stream(raw(column).split(";", -1)).map(String::strip).toList();
    }

    /** Complains about a cell for a reason of the row's own. */
    void refuse(String column, String expectedKey, Object... args) {
        complaints.aboutCell(table, row.line(), column, raw(column), Wording.of(expectedKey, args));
    }

    String raw(String column) {
        return row.cells().get(column);
    }

    /** The cell as part of a key: a day is the same day in either notation. */
    String key(String column) {
        LocalDate day = dayOf(raw(column));
        return day == null ? raw(column) : day.toString();
    }

    boolean isEmpty(String column) {
        return raw(column).isEmpty();
    }

    private String word(String column, List<String> words) {
        return checked(column, words::contains, Wording.of("dataset.expected.word", String.join(", ", words)));
    }

    private String checked(String column, Predicate<String> right, Wording expected) {
        String text = filled(column, expected);
        return text.isEmpty() || !accepted(column, text, right.test(text), expected) ? null : text;
    }

    private String filled(String column, Wording expected) {
        String text = raw(column);
        if (text.isEmpty() && table.columns().get(table.orderOf(column)).filled()) {
            complaints.aboutCell(table, row.line(), column, text, expected);
        }
        return text;
    }

    private boolean accepted(String column, String value, boolean right, Wording expected) {
        if (!right) {
            complaints.aboutCell(table, row.line(), column, value, expected);
        }
        return right;
    }

    private List<String> list(String column) {
        return Arrays.stream(raw(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> namesOf(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    }

    /** The day in either notation, or null. */
    static LocalDate dayOf(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        Matcher office = OFFICE_DAY.matcher(text);
        try {
            if (iso.matches()) {
                return inReason(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return office.matches() ? inReason(LocalDate.of(number(office, 3), number(office, 2), number(office, 1))) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static LocalDate inReason(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
    }
}
