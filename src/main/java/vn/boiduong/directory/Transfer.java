package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer belonged to {@code fromUnit} up to the day before {@code movedOn}. */
public record Transfer(String officer, String fromUnit, String toUnit, LocalDate movedOn) {
}
