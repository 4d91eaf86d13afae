package vn.boiduong.access;

import java.time.Instant;

/** What is known of a person's access besides the password itself; {@code disabledAt} is null while it works. */
public record Account(String officer, boolean mustChange, Instant passwordSetAt, Instant disabledAt) {

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether a session opened at this moment may go on: nothing that ends sessions has happened since. */
    public boolean honoursSessionOf(Instant signedInAt) {
        return !isDisabled() && !passwordSetAt.isAfter(signedInAt);
    }
}
