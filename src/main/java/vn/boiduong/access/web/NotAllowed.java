package vn.boiduong.access.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A person is known but may not do this, or the page was too old to be sent. */
class NotAllowed implements AccessDeniedHandler {

    private final JsonAnswer answer;

    NotAllowed(JsonAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean forged = denied instanceof CsrfException;
        boolean page = request.getHeader("Accept") != null && request.getHeader("Accept").contains("text/html");
        if (page && forged && Pages.SIGN_IN.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + "?cu");
        } else if (page && forged && NotSignedIn.hadSession(request)) {
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + "?het");
        } else if (page) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            answer.refuse(response, HttpStatus.FORBIDDEN, "NotAllowed", forged ? "access.csrf" : "access.notAllowed");
        }
    }
}
