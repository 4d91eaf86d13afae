package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.shared.Wording;

/** What a report names besides its figures, with names for codes. */
public record Remarks(List<Reasoned> reasoned, List<Silent> silent, List<Closed> closed, Concerns concerns) {

    /** Somebody was sent against the suggested order or below the strength of the unit, and why. */
    public record Reasoned(String unit, String officer, String course, Wording setAside, String reason) {
    }

    /** A unit did not answer for a course in time; hr closed its round. {@code closing} says when, and when it answered after all. */
    public record Silent(String unit, String course, String reason, Wording closing) {
    }

    /** A unit did not answer in another round of the year in time; hr closed it. */
    public record Closed(String unit, Wording round, String reason, Wording closing) {
    }

    /** Concerns raised and answered in the year, and those nobody has answered. */
    public record Concerns(int raised, int answered, List<OpenConcern> open) {

        public boolean isEmpty() {
            return raised == 0 && answered == 0 && open.isEmpty();
        }
    }

    /** A question waiting for an answer: who has to give it, and since when. */
    public record OpenConcern(int number, String question, String officer, String unit, Wording with, LocalDate since) {
    }

    public boolean isEmpty() {
        return reasoned.isEmpty() && silent.isEmpty() && closed.isEmpty() && concerns.isEmpty();
    }
}
