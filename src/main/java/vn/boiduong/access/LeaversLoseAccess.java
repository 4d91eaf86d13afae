package vn.boiduong.access;

import java.time.InstantSource;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.directory.OfficerLeft;

/** Who leaves the agency is signed out everywhere and not let in again. */
@Component
class LeaversLoseAccess {

    private final AccountTable accounts;
    private final InstantSource time;

    LeaversLoseAccess(AccountTable accounts, InstantSource securityTime) {
        this.accounts = accounts;
        this.time = securityTime;
    }

    @EventListener
    void disable(OfficerLeft left) {
        accounts.setDisabled(left.officer(), time.instant());
    }
}
