package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.util.List;

import vn.boiduong.shared.CourseOfficer;

/**
 * What the rehearsal lets happen to one officer on one course. Marks are six or none; a test score keeps its digits as
 * written; {@code outcome} may be null where the officer is not nominated. {@code reason} is the head's own for sending the officer
 * although a condition is not met, where the policy lets a reason set it aside; null where the head gives none.
 */
public record ScriptRow(String officer, String course, boolean nominated, Outcome outcome, BigDecimal testScore,
                        String certificateNo, List<Integer> selfMarks, List<Integer> headMarks, BigDecimal citizenMean,
                        Integer citizenCount, String reason) {

    public CourseOfficer who() {
        return new CourseOfficer(course, officer);
    }

    ScriptRow because(String headsReason) {
        return headsReason == null ? this : new ScriptRow(officer, course, nominated, outcome, testScore, certificateNo, selfMarks, headMarks, citizenMean,
                citizenCount, headsReason);
    }

    public enum Outcome { PASSED, FAILED, ABSENT, WITHDRAWN, UNREPORTED }
}
