package vn.boiduong.access.web;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.boiduong.access.SignedIn;

/** An officer as the office's sign-in server sent us; kept whole, since signing out there asks for its token. */
class VouchedOfficer extends DefaultOidcUser {

    private final SignedIn person;

    VouchedOfficer(OidcUser user, SignedIn person) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    SignedIn person() {
        return person;
    }

    @Override
    public String getName() {
        return person.officer();
    }
}
