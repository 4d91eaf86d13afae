package vn.boiduong.report;

import java.util.List;

/** What a report names besides its figures, with names for codes. */
public record Remarks(List<Reasoned> reasoned, List<Silent> silent, List<Closed> closed) {

    /** Somebody was sent against the suggested order or below the strength of the unit, and why. */
    public record Reasoned(String unit, String officer, String course, String setAside, String reason) {
    }

    /** A unit did not answer for a course; hr closed its round. */
    public record Silent(String unit, String course, String reason) {
    }

    /** A unit did not answer in another round of the year; hr closed it. */
    public record Closed(String unit, String round, String reason) {
    }

    public boolean isEmpty() {
        return reasoned.isEmpty() && silent.isEmpty() && closed.isEmpty();
    }
}
