package vn.boiduong.decision;

/**
 * What somebody decided and wrote. {@code about} is the officer whom it concerns alone, {@code reason} what was written; both may
 * be null. {@code forSuperior}: the superior decided and somebody of hr entered it.
 */
public record Said(Verdict verdict, String about, String reason, boolean forSuperior) {

    public static Said of(Verdict verdict, String reason) {
        return new Said(verdict, null, reason, false);
    }

    public static Said about(String officer, Verdict verdict, String reason) {
        return new Said(verdict, officer, reason, false);
    }

    public Said forSuperior(boolean superiorDecides) {
        return new Said(verdict, about, reason, superiorDecides);
    }
}
