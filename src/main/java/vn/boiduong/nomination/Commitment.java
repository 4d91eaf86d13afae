package vn.boiduong.nomination;

/** A seat or a decided place on a course that the person has not concluded. */
record Commitment(String officer, String course) {
}
