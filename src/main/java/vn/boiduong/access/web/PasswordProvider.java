package vn.boiduong.access.web;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.boiduong.access.SignIn;
import vn.boiduong.access.SignInRefused;
import vn.boiduong.access.SignedIn;

/**
 * Lets people in with the password of their account. As the one provider that is a bean it is the manager's of all doors; named at a
 * door as well it would be asked twice, and count each mistake twice. Rights are not kept with the session: each request asks anew.
 */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            SignedIn person = signIn.with(attempt.getName(), String.valueOf(attempt.getCredentials()), addressOf(attempt));
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
            signedIn.setDetails(attempt.getDetails());
            return signedIn;
        } catch (SignInRefused refusal) {
            throw new Refused(refusal);
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
