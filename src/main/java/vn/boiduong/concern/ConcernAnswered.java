package vn.boiduong.concern;

/** The answer was delivered to who asked. */
public record ConcernAnswered(ConcernNumber number, String raisedBy) {
}
