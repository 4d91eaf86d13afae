package vn.boiduong.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Spares a client that signs in with every call the deliberately slow check of its password. What is kept for a minute is
 * a keyed digest, worthless outside this process; a wrong attempt or a new password makes the next check a full one.
 */
@Component
class RecentSignIns {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final InstantSource time;

    RecentSignIns(InstantSource securityTime) {
        this.time = securityTime;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    Optional<SignedIn> recall(Account account, String password) {
        return Optional.ofNullable(entries.get(account.officer())).filter(entry -> entry.until().isAfter(time.instant()))
                .filter(entry -> MessageDigest.isEqual(entry.digest(), digest(account, password))).map(Entry::person);
    }

    void remember(SignedIn person, Account account, String password) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(account.officer(), new Entry(person, digest(account, password), time.instant().plus(KEPT)));
    }

    void forget(Account account) {
        entries.remove(account.officer());
    }

    private byte[] digest(Account account, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((account.officer() + '\n' + account.passwordSetAt() + '\n').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Entry(SignedIn person, byte[] digest, Instant until) {
    }
}
