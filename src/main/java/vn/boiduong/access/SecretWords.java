package vn.boiduong.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets made for people to read aloud or copy from paper: no letters that look alike. */
final class SecretWords {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretWords() {
    }

    /** Four groups of five, about 110 bits. */
    static String code() {
        return IntStream.range(0, 4).mapToObj(group -> letters(5)).collect(Collectors.joining("-"));
    }

    /** A password that keeps the policy: the hyphens are its marks; drawn again until all four kinds are in it. */
    static String password() {
        String password = letters(5) + "-" + letters(5) + "-" + letters(4);
        boolean kept = password.chars().anyMatch(Character::isDigit) && password.chars().anyMatch(Character::isUpperCase)
                && password.chars().anyMatch(Character::isLowerCase);
        return kept ? password : password();
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }
}
