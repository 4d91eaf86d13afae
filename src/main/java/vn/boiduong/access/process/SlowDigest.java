package vn.boiduong.access.process;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Stores passwords so that guessing them from a stolen table is slow: PBKDF2 with SHA-512, own salt, as many rounds as
 * configured when the password was set. The engine's own single round of SHA-512 is not.
 */
class SlowDigest implements PasswordEncryptor {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BITS = 256;

    private final int rounds;

    SlowDigest(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String encrypt(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return rounds + "$" + Base64.getEncoder().encodeToString(salt) + "$"
                + Base64.getEncoder().encodeToString(digest(password, salt, rounds));
    }

    @Override
    public boolean check(String password, String encrypted) {
        String[] parts = encrypted.split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, digest(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0])));
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-HMAC-SHA-512";
    }

    private static byte[] digest(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, DIGEST_BITS)).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
