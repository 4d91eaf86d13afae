package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rehearsal lets happen to one officer on one course. Marks are six or none; a test score keeps its digits as
 * written; {@code outcome} may be null where the officer is not nominated.
 */
public record ScriptRow(String officer, String course, boolean nominated, Outcome outcome, BigDecimal testScore,
                        String certificateNo, List<Integer> selfMarks, List<Integer> headMarks, BigDecimal citizenMean,
                        Integer citizenCount) {

    public enum Outcome { PASSED, FAILED, ABSENT, WITHDRAWN, UNREPORTED }
}
