package vn.boiduong.directory;

import java.time.LocalDate;

/** Something dated holds no more from the day on, sooner than was laid down; who says so, and why. */
public record EndedEarly(LocalDate from, String by, String reason) {
}
