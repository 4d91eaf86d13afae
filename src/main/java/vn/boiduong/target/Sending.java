package vn.boiduong.target;

import java.time.LocalDate;

import vn.boiduong.participation.Outcome;

/** One person sent to one course; {@code outcome} and {@code concludedOn} are null while it runs, {@code grants} where the course grants nothing. */
record Sending(String officer, String unit, CourseFacts course, LocalDate sentOn, LocalDate reportDueOn, boolean reported,
               Outcome outcome, LocalDate concludedOn) {

    /** What counts of the course. */
    record CourseFacts(String code, String name, String content, String grants) {
    }

    /** Of a course passed no more is known here than its content and the day. */
    static Sending passed(String officer, String content, LocalDate on) {
        return new Sending(officer, null, new CourseFacts("", "", content, null), on, on, true, Outcome.PASSED, on);
    }

    boolean isConcludedOn(LocalDate day) {
        return concludedOn != null && !concludedOn.isAfter(day);
    }

    /** Withdrawn, or the course was cancelled: as if the person had not been sent. */
    boolean isTakenBackOn(LocalDate day) {
        return isConcludedOn(day) && (outcome == Outcome.WITHDRAWN || outcome == Outcome.CANCELLED);
    }

    boolean isSentOn(LocalDate day) {
        return !sentOn.isAfter(day) && !isTakenBackOn(day);
    }

    boolean isPassedOn(LocalDate day) {
        return isConcludedOn(day) && outcome == Outcome.PASSED;
    }

    /** A result was reported and verified, whatever it says. */
    boolean isReportedOn(LocalDate day) {
        return isConcludedOn(day) && (outcome == Outcome.PASSED || outcome == Outcome.FAILED || outcome == Outcome.ABSENT);
    }
}
