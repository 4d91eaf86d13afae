package vn.boiduong.dataset;

import java.time.LocalDate;

/**
 * An incident of the rehearsed year; what its kind does not ask for is null. {@code toDay} is a deputy's last or a moved
 * course's first day, {@code toUnit} where a transferred officer goes.
 */
public record EventRow(LocalDate day, Kind kind, String officer, String course, String unit, LocalDate toDay, String toUnit,
                       String note) {

    public enum Kind {
        DEPUTY, HEAD_REPLACED, TRANSFER, LEFT, COURSE_MOVED, COURSE_CANCELLED, OBJECTION, CONCERN, REIMBURSEMENT
    }
}
