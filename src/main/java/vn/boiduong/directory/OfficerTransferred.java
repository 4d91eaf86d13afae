package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer has moved to another unit. */
public record OfficerTransferred(String agency, String officer, String fromUnit, String toUnit, LocalDate on) {
}
