package vn.boiduong.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import vn.boiduong.access.OfficeDirectory.Answer;

/**
 * Decides whether someone who knocks with a name and a password gets in. Where the office has a directory it alone judges
 * officers; the others have a password here. Knocks with one name are looked at one after the other on this node: a client that
 * opens with many calls at once has its password checked once, and is not taken for one that guesses.
 */
@Service
public class SignIn {

    private static final int DOORS = 256;

    private final SignInGuard guard;
    private final Credentials credentials;
    private final AccountTable accounts;
    private final OfficeSignIn office;
    private final RecentSignIns recent;
    private final InstantSource time;
    private final Object[] doors = Stream.generate(Object::new).limit(DOORS).toArray();

    SignIn(SignInGuard guard, Credentials credentials, AccountTable accounts, OfficeSignIn office, RecentSignIns recent,
           InstantSource securityTime) {
        this.guard = guard;
        this.credentials = credentials;
        this.accounts = accounts;
        this.office = office;
        this.recent = recent;
        this.time = securityTime;
    }

    /** @throws SignInRefused when the password is wrong, the account disabled or the guard holds back */
    public SignedIn with(String typed, String password, String address) {
        Optional<Account> account = credentials.idOf(typed).flatMap(accounts::find).filter(found -> !found.isDisabled());
        Optional<SignedIn> known = recall(account, password);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (doors[Math.floorMod(typed.strip().toLowerCase(Locale.ROOT).hashCode(), DOORS)]) {
            return recall(account, password).orElseGet(() -> checked(account, new Knock(typed, password, address)));
        }
    }

    private Optional<SignedIn> recall(Optional<Account> account, String password) {
        return account.flatMap(found -> recent.recall(found, password));
    }

    private SignedIn checked(Optional<Account> account, Knock knock) {
        Optional<Instant> lockedUntil = guard.attempt(knock.name(), knock.address());
        if (lockedUntil.isPresent()) {
            throw new SignInRefused("access.signIn.locked");
        }
        Answer answer = asked(knock);
        boolean right = answer.known() ? answer.officer().isPresent()
                : credentials.match(account.map(Account::officer).orElse(""), knock.password());
        if (!right) {
            account.ifPresent(recent::forget);
            throw new SignInRefused("access.signIn.wrong");
        }
        SignedIn person = answer.officer().map(office::welcome)
                .orElseGet(() -> new SignedIn(account.orElseThrow().officer(), time.instant(), false));
        guard.succeeded(knock.name(), knock.address());
        accounts.find(person.officer()).ifPresent(theirs -> recent.remember(person, theirs, knock.password()));
        return person;
    }

    private Answer asked(Knock knock) {
        try {
            return office.ask(knock.name(), knock.password());
        } catch (SignInRefused noAnswer) {
            guard.takeBack(knock.name(), knock.address());
            throw noAnswer;
        }
    }

    private record Knock(String name, String password, String address) {
    }
}
