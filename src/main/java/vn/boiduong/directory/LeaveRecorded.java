package vn.boiduong.directory;

import java.time.LocalDate;

/** A leave was recorded. */
public record LeaveRecorded(String agency, String officer, LocalDate firstDay, LocalDate lastDay) {
}
