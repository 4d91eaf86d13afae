package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer has left the agency. */
public record OfficerLeft(String agency, String officer, LocalDate on, String reason) {
}
