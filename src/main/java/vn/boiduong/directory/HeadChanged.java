package vn.boiduong.directory;

import java.time.LocalDate;

/** The unit has another head. */
public record HeadChanged(String agency, String unit, String newHead, LocalDate on) {
}
