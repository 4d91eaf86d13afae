package vn.boiduong.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.boiduong.shared.PlainText;

/** Words as they are looked for: small letters without Vietnamese marks. */
final class PlainWords {

    /** Signs a new word may begin after, as a pattern's brackets hold them. */
    private static final String BEFORE_A_WORD = "(^|[ –(),.;:/“”\"'-])";

    /** The letters each plain one stands for, with every mark and in both sizes. */
    private static final Map<String, String> MARKED = IntStream.rangeClosed('A', 0x1EF9).mapToObj(Character::toString)
            .filter(letter -> PlainText.of(letter).matches("[a-z]")).collect(Collectors.groupingBy(PlainText::of, Collectors.joining()));

    private PlainWords() {
    }

    /** What was written into a search field, word by word. */
    static List<String> split(String text) {
        return Stream.of(PlainText.of(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** A pattern for texts one of whose words begins with this word, with or without marks; databases and Java read it alike. */
    static String pattern(String word) {
        return BEFORE_A_WORD + word.chars().mapToObj(Character::toString)
                .map(letter -> MARKED.containsKey(letter) ? "[" + MARKED.get(letter) + "]" : letter).collect(Collectors.joining());
    }
}
