package vn.boiduong.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Texts people read. A key's first word names its feature and so its file: {@code plan.returnReason} stands in
 * {@code messages/plan.properties}. Vietnamese is the language of whatever is kept; {@code messages/plan_en.properties} holds what a
 * page says to who reads English.
 */
public final class Messages {

    private static final Locale VIETNAMESE = ReaderLanguage.VIETNAMESE.getLocale();

    private Messages() {
    }

    /** The Vietnamese text of the key with its arguments filled in ({@link MessageFormat}; numbers are given as text). */
    public static String text(String key, Object... args) {
        return text(VIETNAMESE, key, args);
    }

    /** The text in another language; where that language lacks the key, the Vietnamese one. */
    public static String text(Locale locale, String key, Object... args) {
        return new MessageFormat(pattern(bundle(locale, key), key), locale).format(asText(locale, args));
    }

    /**
     * The text as a page says it, in its reader's language. Never for anything that is kept, mailed or filed: only the portal, pages
     * and what is marked {@link OnPages} may ask, which a test holds.
     */
    public static String shown(String key, Object... args) {
        return text(ReaderLanguage.current().getLocale(), key, args);
    }

    /** The wording as a page says it; {@link #shown(String, Object...)}. */
    public static String shown(Wording wording) {
        return wording.in(ReaderLanguage.current().getLocale());
    }

    /** The text of a key that may not exist, as a page says it. */
    public static Optional<String> findShown(String key) {
        return bundle(VIETNAMESE, key).containsKey(key) ? Optional.of(shown(key)) : Optional.empty();
    }

    /** The Vietnamese text of a key that may not exist. */
    public static Optional<String> find(String key) {
        ResourceBundle bundle = bundle(VIETNAMESE, key);
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        return ResourceBundle.getBundle("messages." + key.substring(0, key.indexOf('.')), locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String pattern(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key, missing);
        }
    }

    private static Object[] asText(Locale locale, Object[] args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i] instanceof Wording wording ? wording.in(locale) : String.valueOf(args[i]);
        }
        return texts;
    }
}
