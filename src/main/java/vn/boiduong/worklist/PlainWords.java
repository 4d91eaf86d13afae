package vn.boiduong.worklist;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as they are looked for: small letters without Vietnamese marks. */
public final class PlainWords {

    private static final String BETWEEN_WORDS = "–-(),.;:/“”\"'";
    private static final List<String> LETTERS = IntStream.rangeClosed(0xC0, 0x1EF9).mapToObj(Character::toString)
            .filter(letter -> !bare(letter).equals(letter) && bare(letter).matches("[A-Za-z]")).toList();

    /** What a database replaces, sign by sign, with {@link #PLAIN}: letters with marks, and signs that stand between words. */
    public static final String MARKED = String.join("", LETTERS) + BETWEEN_WORDS;

    /** In the same order; capitals stay capitals. */
    public static final String PLAIN = LETTERS.stream().map(PlainWords::bare).collect(Collectors.joining()) + " ".repeat(BETWEEN_WORDS.length());

    private PlainWords() {
    }

    public static String of(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    /** What was written into a search field, word by word. */
    static List<String> split(String text) {
        return Stream.of(of(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
    }
}
