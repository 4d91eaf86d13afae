package vn.boiduong.shared;

import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages pages are read in. Only while a page is made is there a reader; everything else is Vietnamese. */
public enum ReaderLanguage implements LocaleContext {

    VIETNAMESE("vi"), ENGLISH("en");

    private final Locale locale;

    ReaderLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** The language of this tag; Vietnamese for any other. */
    public static ReaderLanguage of(String tag) {
        return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst().orElse(VIETNAMESE);
    }

    /** What a browser says about itself does not count, so only a language set here is believed. */
    static ReaderLanguage current() {
        return LocaleContextHolder.getLocaleContext() instanceof ReaderLanguage reader ? reader : VIETNAMESE;
    }
}
