package vn.boiduong.nomination;

import java.time.LocalDate;

/**
 * One unit's turn to name people for one course: open, answered by the unit, or closed by hr for a silent unit; opened once more
 * where a list was returned for want of people; asked later than the others where nobody of the unit met the conditions at first.
 */
class UnitRound {

    private String unit;
    private int reservedSeats;
    private String answeredBy;
    private LocalDate endedOn;
    private String closedReason;
    private LocalDate reopenedOn;
    private LocalDate askedLateOn;
    private String askedBecause;
    private LocalDate earlierClosedOn;
    private String earlierClosedReason;

    static UnitRound of(String unit) {
        UnitRound round = new UnitRound();
        round.unit = unit;
        return round;
    }

    static UnitRound late(String unit, String because, LocalDate on) {
        UnitRound round = of(unit);
        round.askedLateOn = on;
        round.askedBecause = because;
        return round;
    }

    String unit() {
        return unit;
    }

    int reservedSeats() {
        return reservedSeats;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    String answeredBy() {
        return answeredBy;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String closedReason() {
        return closedReason;
    }

    boolean isReopened() {
        return reopenedOn != null;
    }

    /** Whether the others had answered already when this unit was asked. */
    boolean isAfterTheOthers() {
        return isReopened() || askedLateOn != null;
    }

    /** Why hr asks the unit after the others; null for a unit asked with them. */
    String askedBecause() {
        return askedBecause;
    }

    /** The day from which the unit's time counts. */
    LocalDate askedOn(LocalDate allocatedOn) {
        if (isReopened()) {
            return reopenedOn;
        }
        return askedLateOn == null ? allocatedOn : askedLateOn;
    }

    void reserve(int seats) {
        reservedSeats = seats;
    }

    void answer(String by, LocalDate on) {
        answeredBy = by;
        endedOn = on;
    }

    void close(String reason, LocalDate on) {
        closedReason = reason;
        endedOn = on;
    }

    /** A round closed for a silent unit leaves its day and reason: an answer now is a late one. */
    void reopen(LocalDate on) {
        if (closedReason != null) {
            earlierClosedOn = endedOn;
            earlierClosedReason = closedReason;
        }
        answeredBy = null;
        closedReason = null;
        endedOn = null;
        reopenedOn = on;
    }
}
