package vn.boiduong.portal;

/** A line every page carries at its top, such as the demo's clock. */
public interface PageNotice {

    String text();

    /** A page where the signed-in person may do something about it, or null. */
    default String link() {
        return null;
    }

    /** What it says to those who are not signed in yet. */
    default String atTheDoor() {
        return text();
    }
}
