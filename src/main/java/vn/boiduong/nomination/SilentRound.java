package vn.boiduong.nomination;

import java.time.LocalDate;

/**
 * A unit did not answer for a course, and hr closed its round with this reason; {@code course} is its name, {@code answeredOn} the day it
 * answered after it was asked again, null where it never did.
 */
public record SilentRound(String course, String unit, String reason, LocalDate closedOn, LocalDate answeredOn) {
}
