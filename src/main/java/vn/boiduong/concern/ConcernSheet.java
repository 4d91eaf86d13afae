package vn.boiduong.concern;

/** A concern as people read it: who asks, and the record itself. */
public record ConcernSheet(String name, String position, String unitName, Concern concern) {
}
