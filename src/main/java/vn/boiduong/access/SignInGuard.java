package vn.boiduong.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Holds back whoever guesses passwords. An attempt is counted before the password is looked at and forgiven when it was
 * right, so a hundred guesses at once are no more than a hundred in a row. A person is locked for one address after few
 * failures and everywhere only after many: a stranger cannot easily lock a colleague out.
 */
@Component
public class SignInGuard {

    static final int FAILURES_AT_AN_ADDRESS = 5;
    static final int FAILURES_OF_A_PERSON = 25;
    static final int FAILURES_OF_AN_ADDRESS = 100;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final SignInFailureTable failures;
    private final InstantSource time;

    SignInGuard(SignInFailureTable failures, InstantSource securityTime) {
        this.failures = failures;
        this.time = securityTime;
    }

    /** Counts an attempt; the answer says until when further ones are refused, empty when this one may be checked. */
    public Optional<Instant> attempt(String typed, String address) {
        Instant now = time.instant();
        List<Subject> subjects = subjects(typed, address);
        Optional<Instant> locked = failures.lockedUntil(subjects.stream().map(Subject::key).toList(), now);
        if (locked.isPresent()) {
            return locked;
        }
        boolean tooMany = false;
        for (Subject subject : subjects) {
            tooMany |= failures.count(subject, now, now.plus(LOCK)) > subject.limit();
        }
        return tooMany ? Optional.of(now.plus(LOCK)) : Optional.empty();
    }

    /** The attempt was right. */
    public void succeeded(String typed, String address) {
        forgive(typed);
        failures.takeBack("@" + address);
    }

    /** The attempt could not be judged. */
    void takeBack(String typed, String address) {
        subjects(typed, address).forEach(subject -> failures.takeBack(subject.key()));
    }

    /** Names, in small letters, that are locked somewhere now. */
    Set<String> locked() {
        return failures.lockedPersons(time.instant());
    }

    void forgive(String person) {
        failures.forget(nameOf(person));
    }

    private static List<Subject> subjects(String typed, String address) {
        String name = nameOf(typed);
        return List.of(new Subject(name + "@" + address, name, FAILURES_AT_AN_ADDRESS),
                new Subject(name + "@", name, FAILURES_OF_A_PERSON),
                new Subject("@" + address, null, FAILURES_OF_AN_ADDRESS));
    }

    private static String nameOf(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() <= 64 ? name : name.substring(0, 64);
    }

    /** Something that is counted, and after how many failures within the lock's time it is locked. */
    record Subject(String key, String person, int limit) {
    }
}
