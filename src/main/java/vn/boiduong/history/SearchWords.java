package vn.boiduong.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Names are found by their words, with or without marks, in any order. */
final class SearchWords {

    private SearchWords() {
    }

    /** Whether every word looked for begins a word of the name. */
    static boolean fit(String wanted, String name) {
        String[] words = plain(name).split("[^\\p{L}\\p{N}]+");
        return Stream.of(plain(wanted).strip().split("[^\\p{L}\\p{N}]+"))
                .allMatch(part -> Stream.of(words).anyMatch(word -> word.startsWith(part)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
