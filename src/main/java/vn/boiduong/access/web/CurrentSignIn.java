package vn.boiduong.access.web;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.boiduong.access.SignedIn;

/** The person behind the current request, as far as the security context knows. */
final class CurrentSignIn {

    private CurrentSignIn() {
    }

    static Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof VouchedOfficer vouched) {
            return Optional.of(vouched.person());
        }
        return principal instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }
}
