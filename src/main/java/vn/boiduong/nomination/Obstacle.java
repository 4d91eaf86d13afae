package vn.boiduong.nomination;

import java.util.List;

/**
 * What has come between naming a person and the signature, in sentences. Where {@code overridable} the policy lets a reason set
 * these conditions aside, and whoever signs may send the person with one.
 */
public record Obstacle(String officer, boolean overridable, String sentence, List<Condition> conditions) {

    /** The strength of the unit alone, as most often; the question for the reason can say so. */
    boolean isOfStrength() {
        return conditions.equals(List.of(Condition.UNIT_STRENGTH));
    }
}
