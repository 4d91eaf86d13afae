package vn.boiduong.concern;

/** A concern as people read it: who asks, and the record itself; {@code superiorAnswers} where nobody of the agency may. */
public record ConcernSheet(String name, String position, String unitName, Concern concern, boolean superiorAnswers) {
}
