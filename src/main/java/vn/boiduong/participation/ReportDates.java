package vn.boiduong.participation;

import java.time.LocalDate;

/** From when a result can be reported, until when it is due, and the day at whose beginning an unreported one is closed. */
public record ReportDates(LocalDate opensOn, LocalDate dueOn, LocalDate closesOn) {
}
