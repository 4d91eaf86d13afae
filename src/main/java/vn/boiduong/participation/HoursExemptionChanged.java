package vn.boiduong.participation;

/** Someone need not reach the hours of the year, or has to again ({@code exempt} false). */
public record HoursExemptionChanged(String agency, String officer, int year, boolean exempt, String reason) {
}
