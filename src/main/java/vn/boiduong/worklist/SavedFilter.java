package vn.boiduong.worklist;

/** A search of one person under a name; {@code address} begins with a question mark. */
public record SavedFilter(long id, String name, String address) {
}
