package vn.boiduong.access.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form with the reason; the typed name is not echoed. */
class SignInAgain implements AuthenticationFailureHandler {

    /** What the address of the sign-in page says, by the sentence it stands for. */
    static final Map<String, String> REASONS = Map.of("sai", "access.signIn.wrong", "khoa", "access.signIn.locked",
            "la", "access.signIn.notOurs", "im", "access.signIn.directoryDown", "ngoai", "access.signIn.serverFailed");

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + "?" + reasonOf(failure));
    }

    private static String reasonOf(AuthenticationException failure) {
        String key = failure instanceof Refused refused ? refused.key()
                : failure instanceof OAuth2AuthenticationException ? "access.signIn.serverFailed" : "access.signIn.wrong";
        return REASONS.entrySet().stream().filter(reason -> reason.getValue().equals(key)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
