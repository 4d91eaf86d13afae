package vn.boiduong.concern;

/** Someone raised a concern. */
public record ConcernRaised(ConcernNumber number, String raisedBy) {
}
