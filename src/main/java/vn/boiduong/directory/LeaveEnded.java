package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer was back on that day, sooner than was laid down. */
public record LeaveEnded(String agency, String officer, LocalDate backOn) {
}
