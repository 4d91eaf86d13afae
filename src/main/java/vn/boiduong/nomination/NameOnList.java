package vn.boiduong.nomination;

/** One person on the list of one course, from being named to the end of the course. */
public record NameOnList(String course, String officer, NomineeStatus status) {
}
