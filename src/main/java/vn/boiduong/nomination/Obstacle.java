package vn.boiduong.nomination;

/**
 * What has come between naming a person and the signature, in sentences. Where {@code overridable} it is the strength of the
 * unit alone, and whoever signs may send the person with a reason.
 */
public record Obstacle(String officer, boolean overridable, String sentence) {
}
