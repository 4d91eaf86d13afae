package vn.boiduong.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Vietnamese text as it is looked for: small letters without marks. */
public final class PlainText {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private PlainText() {
    }

    public static String of(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** Whether each word looked for begins one of the text's, with or without marks. */
    public static boolean has(String text, String looked) {
        if (looked.isBlank()) {
            return true;
        }
        String plain = " " + NO_WORD.matcher(of(text)).replaceAll(" ");
        return Stream.of(NO_WORD.split(of(looked))).allMatch(word -> plain.contains(" " + word));
    }
}
