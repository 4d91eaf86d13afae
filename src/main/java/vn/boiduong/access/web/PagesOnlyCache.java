package vn.boiduong.access.web;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After signing in people come back to the page they wanted, never to a picture or a script of it. */
class PagesOnlyCache extends HttpSessionRequestCache {

    PagesOnlyCache() {
        setRequestMatcher(Browser::navigates);
        setMatchingRequestParameterName(null);
    }
}
