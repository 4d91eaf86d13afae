package vn.boiduong.directory;

/** A unit of an agency; {@code head} is an officer id of this unit, or null where the post is vacant. */
public record Unit(String agency, String code, String name, Kind kind, String head) {

    public enum Kind { OFFICE, PUBLIC_SERVICE }
}
