package vn.boiduong.directory;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names as a Vietnamese list has them: by the given name, the last word, then by family and middle names, word by word and with
 * Vietnamese letters and tones (D before Đ, a before ă before â). For what people read; never for what must stay the same byte by byte.
 */
public final class NameOrder {

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

    /** Full names of people. */
    public static final Comparator<String> OF_PEOPLE = Comparator.comparing(NameOrder::givenName, VIETNAMESE)
            .thenComparing(NameOrder::words, NameOrder::byWord).thenComparing(Comparator.naturalOrder());

    /** Names of units and other things, from the first word on. */
    public static final Comparator<String> OF_THINGS = Comparator.comparing(NameOrder::words, NameOrder::byWord)
            .thenComparing(Comparator.naturalOrder());

    private NameOrder() {
    }

    /** These full names in order. */
    public static List<String> people(Collection<String> names) {
        return names.stream().sorted(OF_PEOPLE).toList();
    }

    /** Where a name stands in a list, worked out once: a list of a thousand compares each a dozen times. */
    public static final class Place implements Comparable<Place> {

        private final List<CollationKey> words;
        private final String name;

        private Place(List<String> words, String name) {
            this.words = words.stream().map(VIETNAMESE::getCollationKey).toList();
            this.name = name;
        }

        @Override
        public int compareTo(Place other) {
            for (int at = 0; at < Math.min(words.size(), other.words.size()); at++) {
                int order = words.get(at).compareTo(other.words.get(at));
                if (order != 0) {
                    return order;
                }
            }
            int shorter = Integer.compare(words.size(), other.words.size());
            return shorter != 0 ? shorter : name.compareTo(other.name);
        }
    }

    /** As {@link #OF_PEOPLE} has it. */
    public static Place person(String name) {
        List<String> words = words(name);
        return new Place(Stream.concat(Stream.of(words.get(words.size() - 1)), words.stream()).toList(), name);
    }

    /** As {@link #OF_THINGS} has it. */
    public static Place thing(String name) {
        return new Place(words(name), name);
    }

    private static String givenName(String name) {
        List<String> words = words(name);
        return words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    /** A space would count for nothing, and Hoàng An stand after Hoa Bình. */
    private static int byWord(List<String> one, List<String> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = VIETNAMESE.compare(one.get(at), other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
