package vn.boiduong.directory;

import java.time.LocalDate;

/** A requirement an officer has met, with its certificate; {@code courseCode} names the course that granted it, or is null. */
public record Qualification(String officer, String requirement, String certificateNo, LocalDate issuedOn, String courseCode) {
}
