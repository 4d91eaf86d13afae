package vn.boiduong.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

/**
 * Decides whether someone who knocks with a name and a password gets in. Knocks with one name are looked at one after the
 * other on this node: a client that opens with many calls at once has its password checked once, and is not taken for one that guesses.
 */
@Service
public class SignIn {

    private static final int DOORS = 256;

    private final SignInGuard guard;
    private final Credentials credentials;
    private final AccountTable accounts;
    private final RecentSignIns recent;
    private final InstantSource time;
    private final Object[] doors = Stream.generate(Object::new).limit(DOORS).toArray();

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
        if (isRecent(account, password)) {
            return signedIn(account.get());
        }
        synchronized (doors[Math.floorMod(typed.strip().toLowerCase(Locale.ROOT).hashCode(), DOORS)]) {
            return isRecent(account, password) ? signedIn(account.get()) : checked(account, new Knock(typed, password, address));
        }
    }

    private boolean isRecent(Optional<Account> account, String password) {
        return account.isPresent() && recent.remembers(account.get(), password);
    }

    private SignedIn checked(Optional<Account> account, Knock knock) {
        Optional<Instant> lockedUntil = guard.attempt(knock.name(), knock.address());
        if (lockedUntil.isPresent()) {
            throw new SignInRefused("access.signIn.locked");
        }
        if (!credentials.match(account.map(Account::officer).orElse(""), knock.password())) {
            account.ifPresent(recent::forget);
            throw new SignInRefused("access.signIn.wrong");
        }
        guard.succeeded(knock.name(), knock.address());
        recent.remember(account.orElseThrow(), knock.password());
        return signedIn(account.orElseThrow());
    }

    private SignedIn signedIn(Account account) {
        return new SignedIn(account.officer(), time.instant());
    }

    private record Knock(String name, String password, String address) {
    }
}
