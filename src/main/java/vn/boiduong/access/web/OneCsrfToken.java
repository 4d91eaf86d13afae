package vn.boiduong.access.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * One token for our pages and Camunda's webapps, so that a form inside Tasklist may also call our API. It stands in the
 * session under the name Camunda's own filter looks for, and in a cookie that scripts of this origin read.
 */
class OneCsrfToken implements CsrfTokenRepository {

    private static final String IN_SESSION = "CAMUNDA_CSRF_TOKEN";
    private static final String COOKIE = "XSRF-TOKEN";
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(token != null);
        if (session != null) {
            session.setAttribute(IN_SESSION, token == null ? null : token.getToken());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                .path(request.getContextPath() + "/").secure(request.isSecure()).sameSite("Lax")
                .maxAge(token == null ? 0 : -1).build().toString());
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(IN_SESSION) instanceof String value ? token(value) : null;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }
}
