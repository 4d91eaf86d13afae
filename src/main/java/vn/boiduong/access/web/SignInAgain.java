package vn.boiduong.access.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form with the reason; the typed name is not echoed. */
class SignInAgain implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean locked = failure instanceof Refused refused && refused.key().equals("access.signIn.locked");
        response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + (locked ? "?khoa" : "?sai"));
    }
}
