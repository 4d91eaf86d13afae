package vn.boiduong.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** A person who is signed in, and since when. */
public record SignedIn(String officer, Instant at) implements Principal, Serializable {

    @Override
    public String getName() {
        return officer;
    }
}
