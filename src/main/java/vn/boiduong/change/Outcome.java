package vn.boiduong.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import vn.boiduong.shared.Wording;

/** What a change comes to: the change itself in one sentence, and everything it touches, sorted. */
public record Outcome(Wording headline, List<Effect> effects) {

    /** Short mark of all sentences: whoever confirms a preview sends it back, so that nothing else is done than was shown. */
    public String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(headline.toString().getBytes(StandardCharsets.UTF_8));
            effects.forEach(effect -> digest.update(effect.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
