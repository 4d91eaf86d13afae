package vn.boiduong.access.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in page and tells programs 401; only programs are challenged for Basic. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    private final JsonAnswer answer;

    NotSignedIn(JsonAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (Browser.navigates(request)) {
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + (hadSession(request) ? "?het" : ""));
            return;
        }
        if (!Browser.sent(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Boi Duong\", charset=\"UTF-8\"");
        }
        String key = failure instanceof Refused refused ? refused.key() : "access.signIn.required";
        answer.refuse(response, HttpStatus.UNAUTHORIZED, "NotSignedIn", key);
    }

    /** The browser names a session that is over: it waited too long, the account was closed, or the server began anew. */
    static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
