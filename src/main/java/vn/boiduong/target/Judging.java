package vn.boiduong.target;

import java.time.LocalDate;

/** One evaluation after practice; {@code closedOn} and {@code cancelledOn} are null until it is. */
record Judging(String officer, String unit, String course, String courseName, LocalDate opensOn, LocalDate closedOn, LocalDate cancelledOn) {

    boolean standsOn(LocalDate day) {
        return cancelledOn == null || cancelledOn.isAfter(day);
    }

    boolean isClosedOn(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }
}
