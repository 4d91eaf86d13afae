package vn.boiduong.portal;

import java.util.Optional;

/** A line every page carries at its top, such as the demo's clock. */
public interface PageNotice {

    /** Whether it concerns the signed-in person now; asked before anything else. */
    default boolean isShown() {
        return true;
    }

    String text();

    /** A page where the signed-in person may do something about it, or null. */
    default String link() {
        return null;
    }

    /** What it says to those who are not signed in yet. */
    default Optional<String> atTheDoor() {
        return Optional.empty();
    }
}
