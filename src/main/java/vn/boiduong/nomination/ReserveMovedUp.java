package vn.boiduong.nomination;

/** Someone of the signed reserve is sent in place of a person who gave the place back. */
public record ReserveMovedUp(String agency, String course, String officer, String inPlaceOf) {
}
