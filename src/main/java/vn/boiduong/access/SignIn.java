package vn.boiduong.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Decides whether someone who knocks with a name and a password gets in. */
@Service
public class SignIn {

    private final SignInGuard guard;
    private final Credentials credentials;
    private final AccountTable accounts;
    private final RecentSignIns recent;
    private final InstantSource time;

    SignIn(SignInGuard guard, Credentials credentials, AccountTable accounts, RecentSignIns recent, InstantSource securityTime) {
        this.guard = guard;
        this.credentials = credentials;
        this.accounts = accounts;
        this.recent = recent;
        this.time = securityTime;
    }

    /** @throws SignInRefused when the password is wrong, the account disabled or the guard holds back */
    public SignedIn with(String typed, String password, String address) {
        Optional<Account> account = credentials.idOf(typed).flatMap(accounts::find).filter(found -> !found.isDisabled());
        if (account.isPresent() && recent.remembers(account.get(), password)) {
            return signedIn(account.get());
        }
        Optional<Instant> lockedUntil = guard.attempt(typed, address);
        if (lockedUntil.isPresent()) {
            throw new SignInRefused("access.signIn.locked");
        }
        if (!credentials.match(account.map(Account::officer).orElse(""), password)) {
            account.ifPresent(recent::forget);
            throw new SignInRefused("access.signIn.wrong");
        }
        guard.succeeded(typed, address);
        recent.remember(account.orElseThrow(), password);
        return signedIn(account.orElseThrow());
    }

    private SignedIn signedIn(Account account) {
        return new SignedIn(account.officer(), time.instant());
    }
}
