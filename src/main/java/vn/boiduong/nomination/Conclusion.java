package vn.boiduong.nomination;

import java.time.LocalDate;

/** How a decided place ended: with or without a pass, the hours credited and the course's last day. */
public record Conclusion(boolean passed, int hours, LocalDate courseEndedOn) {
}
