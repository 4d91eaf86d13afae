package vn.boiduong.directory;

import java.time.LocalDate;

/** From the day on the officer acts for the unit no more, sooner than was laid down. */
public record DeputyEnded(String agency, String unit, String officer, LocalDate from) {
}
