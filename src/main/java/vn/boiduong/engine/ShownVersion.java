package vn.boiduong.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import vn.boiduong.shared.RuleViolation;

/**
 * What a form showed, in a few characters: the form hands them in again, and the record step holds them against what it is about
 * to record. They are counted from everything shown, not from a row's version: a list also changes with a name, a post, a leave.
 */
public final class ShownVersion {

    /** The form variable that carries it. */
    static final String VARIABLE = "shownVersion";

    private static final int LENGTH = 16;

    private ShownVersion() {
    }

    /** The version of these contents: a record, of records, texts, numbers, dates and lists. */
    public static String of(Record shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Refuses what is no longer what was shown. Who names no version, such as a program, has seen no form.
     *
     * @throws RuleViolation with this key
     */
    public static void require(Optional<String> seen, Record current, String key) {
        if (seen.isPresent() && !seen.get().equals(of(current))) {
            throw new RuleViolation(key);
        }
    }
}
