package vn.boiduong.plan;

import java.time.LocalDate;

/** What the agency may spend on training in a year, in đồng, and the document it follows from. */
public record Budget(long amount, String source, String recordedBy, LocalDate recordedOn) {
}
