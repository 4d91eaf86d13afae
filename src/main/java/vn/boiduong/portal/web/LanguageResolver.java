package vn.boiduong.portal.web;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;
import org.springframework.web.util.WebUtils;
import vn.boiduong.shared.ReaderLanguage;

import static java.time.Duration.ofDays;

/**
 * The language a person has chosen for the pages, kept by the browser for a year so that the sign-in page has it too. Vietnamese
 * until then, whatever the browser prefers; programs, forms and files are answered in Vietnamese always.
 */
@Component("localeResolver")
class LanguageResolver extends AbstractLocaleContextResolver {

    static final String COOKIE = "ngon-ngu";
    private static final String NO_PAGES = "/(api|engine-rest|camunda|v3)(/.*)?|.*\\.(csv|xlsx|docx|zip)";

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return isPage(request) ? Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue).map(ReaderLanguage::of)
                .orElse(ReaderLanguage.VIETNAMESE) : ReaderLanguage.VIETNAMESE;
    }

    @Override
    public void setLocaleContext(HttpServletRequest request, HttpServletResponse response, LocaleContext chosen) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, chosen.getLocale().getLanguage())
                .path(request.getContextPath() + "/").maxAge(ofDays(365)).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    /** The address that was asked for, also while the page of a failure is made. */
    static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static boolean isPage(HttpServletRequest request) {
        return !asked(request).substring(request.getContextPath().length()).matches(NO_PAGES);
    }
}
