package vn.boiduong.history;

import java.util.stream.Stream;

import vn.boiduong.worklist.PlainWords;

/** Names are found by their words, with or without marks, in any order. */
public final class SearchWords {

    private SearchWords() {
    }

    /** Whether every word looked for begins a word of the name. */
    public static boolean fit(String wanted, String name) {
        String[] words = PlainWords.of(name).split("[^\\p{L}\\p{N}]+");
        return Stream.of(PlainWords.of(wanted).strip().split("[^\\p{L}\\p{N}]+"))
                .allMatch(part -> Stream.of(words).anyMatch(word -> word.startsWith(part)));
    }
}
