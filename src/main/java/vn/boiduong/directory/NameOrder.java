package vn.boiduong.directory;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
