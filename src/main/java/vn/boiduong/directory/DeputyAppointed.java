package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer acts for the unit's head from the first to the last day. */
public record DeputyAppointed(String agency, String unit, String officer, LocalDate firstDay, LocalDate lastDay) {
}
