package vn.boiduong.target;

import java.time.LocalDate;

/** A course of the year to which nobody goes, since when and why: cancelled by hr, begun too early, nobody eligible or named. */
public record NotHeld(String course, String name, LocalDate startsOn, LocalDate endsOn, LocalDate cancelledOn, String reason) {
}
