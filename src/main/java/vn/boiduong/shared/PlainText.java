package vn.boiduong.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Vietnamese text as it is looked for: small letters without marks. */
public final class PlainText {

    private static final String NO_WORD = "[^\\p{L}\\p{N}]+";

    private PlainText() {
    }

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** Whether each word looked for begins one of the text's, with or without marks. */
    public static boolean has(String text, String looked) {
        String plain = " " + of(text).replaceAll(NO_WORD, " ");
        return Stream.of(of(looked).split(NO_WORD)).allMatch(word -> plain.contains(" " + word));
    }
}
