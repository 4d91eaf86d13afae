package vn.boiduong.access;

import java.util.Locale;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.RuleViolation;

/**
 * What a password must be: ten characters, of four kinds, without the person's own id. The demo's password stands in
 * every README, so outside the demo it is refused.
 */
@Component
public class PasswordPolicy {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    public static final String OF_THE_DEMO = "BoiDuong@2026";

    private final boolean demo;

    PasswordPolicy(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    void check(String field, String officer, String password) {
        require(password.codePointCount(0, password.length()) >= SHORTEST && password.length() <= LONGEST, field,
                "access.password.length", SHORTEST, LONGEST);
        require(hasFourKinds(password), field, "access.password.kinds");
        require(!password.toLowerCase(Locale.ROOT).contains(officer.toLowerCase(Locale.ROOT)), field, "access.password.ownId");
        require(demo || !password.equals(OF_THE_DEMO), field, "access.password.published");
    }

    private static boolean hasFourKinds(String password) {
        return password.codePoints().anyMatch(Character::isLowerCase)
                && password.codePoints().anyMatch(Character::isUpperCase)
                && password.codePoints().anyMatch(Character::isDigit)
                && password.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));
    }

    private static void require(boolean kept, String field, String key, Object... args) {
        if (!kept) {
            throw RuleViolation.inField(field, key, args);
        }
    }
}
