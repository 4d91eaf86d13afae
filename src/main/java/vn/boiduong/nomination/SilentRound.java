package vn.boiduong.nomination;

/** A unit never answered for a course, and hr closed its round with this reason; {@code course} is its name. */
public record SilentRound(String course, String unit, String reason) {
}
