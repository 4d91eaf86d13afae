package vn.boiduong.portal.web;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The bean {@code languageBar} of the page frame: what the choice of the language comes back to. */
@Component("languageBar")
class LanguageBar {

    private final ObjectProvider<HttpServletRequest> requests;

    /** @param requests none on the command line, which shows no page */
    LanguageBar(ObjectProvider<HttpServletRequest> requests) {
        this.requests = requests;
    }

    /** The page being read; where it answers a form, the page of that form, since its own address cannot be opened. */
    public String here() {
        HttpServletRequest request = requests.getObject();
        String from = request.getMethod().equals("GET") ? withQuery(LanguageResolver.asked(request), request.getQueryString())
                : withinTheSite(request.getHeader(HttpHeaders.REFERER));
        return from.startsWith(request.getContextPath()) ? from.substring(request.getContextPath().length()) : "/";
    }

    /** Path and query of an address a browser says it comes from; the start page where it says nothing. */
    static String withinTheSite(String address) {
        try {
            URI page = URI.create(Optional.ofNullable(address).orElse("/"));
            return page.getRawPath() == null ? "/" : withQuery(page.getRawPath(), page.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
