package vn.boiduong.access.web;

import org.springframework.security.core.AuthenticationException;
import vn.boiduong.access.SignInRefused;

/** A refused sign-in as Spring Security passes it on. */
class Refused extends AuthenticationException {

    private final String key;

    Refused(SignInRefused refusal) {
        super(refusal.getMessage());
        this.key = refusal.key();
    }

    String key() {
        return key;
    }
}
