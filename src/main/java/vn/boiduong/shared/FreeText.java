package vn.boiduong.shared;

import java.util.Optional;

/** Words a person wrote in a field: stripped, never longer than a record holds. */
public final class FreeText {

    /** As many characters as a record, and a process variable, can hold. */
    private static final int LONGEST = 4_000;

    private FreeText() {
    }

    /** The text, or null where nothing was written; {@code labelKey} names the field as people know it. */
    public static String optional(String field, String labelKey, String text) {
        return optional(field, labelKey, text, LONGEST);
    }

    public static String optional(String field, String labelKey, String text, int longest) {
        String words = Optional.ofNullable(text).map(String::strip).filter(written -> !written.isEmpty()).orElse(null);
        if (words != null && words.length() > longest) {
            throw RuleViolation.inField(field, "shared.textTooLong", Wording.of(labelKey), longest);
        }
        return words;
    }

    /** The text; refuses an empty field. */
    public static String required(String field, String labelKey, String text) {
        return required(field, labelKey, text, LONGEST);
    }

    /** The text where it may have at most so many characters; refuses an empty field. */
    public static String required(String field, String labelKey, String text, int longest) {
        String words = optional(field, labelKey, text, longest);
        if (words == null) {
            throw RuleViolation.inField(field, "shared.textMissing", Wording.of(labelKey));
        }
        return words;
    }

    /** Someone's words within a sentence of ours, which a record cannot hold whole; where they were written they stay whole. */
    public static String fitting(String text) {
        return fitting(text, LONGEST);
    }

    public static String fitting(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Someone's words inside a text of ours, which forms read as Markdown: on one line, and never taken for a tag. */
    public static String shown(String text) {
        return text.replaceAll("\\s+", " ").replace('<', '‹');
    }
}
