package vn.boiduong.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A sentence before it is put into a language: its key and what is filled in, which may be wordings themselves; or, without a key,
 * parts one after the other. As text it is Vietnamese, so whatever keeps, mails, logs or sends it has the language of the office;
 * only a page asks for the reader's.
 */
public record Wording(String key, List<?> parts) implements Serializable, Comparable<Wording> {

    /** Nothing at all. */
    public static final Wording NONE = of(List.of());

    public static Wording of(String key, Object... args) {
        return new Wording(key, Arrays.asList(args.clone()));
    }

    /** The wording of a key that may not exist. */
    public static Optional<Wording> find(String key) {
        return Messages.find(key).map(text -> of(key));
    }

    /** Wordings, and words that are the same in every language such as names and what people wrote, one after the other. */
    public static Wording of(List<?> parts) {
        return new Wording(null, parts);
    }

    /** The same with something between. */
    public static Wording list(String between, List<?> parts) {
        return of(IntStream.range(0, parts.size()).boxed().flatMap(n -> n == 0 ? Stream.of(parts.get(0)) : Stream.of(between, parts.get(n))).toList());
    }

    /** What somebody wrote, or what has long been kept as text. */
    public static Wording written(String text) {
        return of(List.of(text));
    }

    public String in(Locale locale) {
        return key != null ? Messages.text(locale, key, parts.toArray())
                : parts.stream().map(part -> part instanceof Wording wording ? wording.in(locale) : String.valueOf(part)).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return toString().isEmpty();
    }

    /** With other words for one it has in it, such as a field's name. */
    public Wording with(Object word, Object instead) {
        return new Wording(key, parts.stream().map(part -> word.equals(part) ? instead : part).toList());
    }

    /** Vietnamese. */
    @Override
    @JsonValue
    public String toString() {
        return in(ReaderLanguage.VIETNAMESE.getLocale());
    }

    /** The same where it says the same, be it kept or still to be put into a language. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && wording.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** By the Vietnamese text, so that an order is the same for every reader. */
    @Override
    public int compareTo(Wording other) {
        return toString().compareTo(other.toString());
    }
}
