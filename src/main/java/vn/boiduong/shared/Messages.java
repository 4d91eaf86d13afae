package vn.boiduong.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts people read. A key's first word names its feature and so its file: {@code plan.returnReason} stands in
 * {@code messages/plan.properties}. Vietnamese is the base language.
 */
public final class Messages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Messages() {
    }

    /** The Vietnamese text of the key with its arguments filled in ({@link MessageFormat}; numbers are given as text). */
    public static String text(String key, Object... args) {
        return text(VIETNAMESE, key, args);
    }

    /** The text in another language; where that language lacks the key, the Vietnamese one. */
    public static String text(Locale locale, String key, Object... args) {
        String feature = key.substring(0, key.indexOf('.'));
        ResourceBundle bundle = ResourceBundle.getBundle("messages." + feature, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(pattern(bundle, key), locale).format(asText(args));
    }

    private static String pattern(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key, missing);
        }
    }

    private static Object[] asText(Object[] args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return texts;
    }
}
