package vn.boiduong.dataset;

import java.text.Normalizer;
import java.util.Locale;

/** Header cells are compared without regard to case, white space and the two spellings of a tone mark: {@code khóa}, {@code khoá}. */
final class HeaderText {

    private static final String[][] TONES = {
            {"oá", "óa"}, {"oà", "òa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
            {"oé", "óe"}, {"oè", "òe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
            {"uý", "úy"}, {"uỳ", "ùy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"}};

    private HeaderText() {
    }

    static String of(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip()
                .toLowerCase(Locale.ROOT);
        for (String[] tone : TONES) {
            text = text.replace(tone[0], tone[1]);
        }
        return text;
    }
}
