package vn.boiduong.directory;

import java.text.CollationKey;
import java.text.Collator;
import java.text.RuleBasedCollator;
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

    private static final char WORDS_END = '0';
    private static final char WORD_ENDS = '1';
    private static final String DIGITS = "23456789abcdefgh";
    /** Of names longer than any there is the beginning counts. */
    private static final int LONGEST_KEY = 2000;
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

        /** A word that ends stands before one that goes on, and a name before one of more words. */
        private String key() {
            StringBuilder key = new StringBuilder();
            for (CollationKey word : words) {
                byte[] bytes = word.toByteArray();
                for (int at = 0; at < bytes.length; at += 2) {
                    append((bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF, key);
                }
                key.append(WORD_ENDS);
            }
            key.append(WORDS_END);
            name.chars().forEach(letter -> append(letter, key));
            return key.substring(0, Math.min(key.length(), LONGEST_KEY));
        }

        /** Two signs for what is small, as nearly all is; the larger begin with the highest sign. */
        private static void append(int number, StringBuilder key) {
            boolean small = number < 0xF0;
            if (!small) {
                key.append(DIGITS.charAt(0xF));
            }
            for (int shift = small ? 4 : 12; shift >= 0; shift -= 4) {
                key.append(DIGITS.charAt(number >> shift & 0xF));
            }
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

    /** As {@link #OF_PEOPLE} has it, for a database to sort by: keys stand as their names do, sign by sign. */
    public static String keyOfPerson(String name) {
        return person(name).key();
    }

    /** As {@link #OF_THINGS} has it. */
    public static String keyOfThing(String name) {
        return thing(name).key();
    }

    /** Changes with the rules of the order: keys written by other rules are to be written anew. */
    public static int rules() {
        return ((RuleBasedCollator) VIETNAMESE).getRules().hashCode();
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
