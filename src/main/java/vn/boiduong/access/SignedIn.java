package vn.boiduong.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * A person who is signed in.
 *
 * @param at       since when
 * @param byOffice whether the office's own directory or sign-in server vouched, which leaves no password to change here
 */
public record SignedIn(String officer, Instant at, boolean byOffice) implements Principal, Serializable {

    @Override
    public String getName() {
        return officer;
    }
}
