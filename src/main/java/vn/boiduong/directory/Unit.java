package vn.boiduong.directory;

import java.util.Comparator;

/** A unit of an agency; {@code head} is an officer id of this unit, or null where the post is vacant. */
public record Unit(String agency, String code, String name, Kind kind, String head) {

    /** The order in which people read them. */
    public static final Comparator<Unit> BY_NAME = Comparator.comparing(Unit::name, NameOrder.OF_THINGS);

    public enum Kind { OFFICE, PUBLIC_SERVICE }
}
