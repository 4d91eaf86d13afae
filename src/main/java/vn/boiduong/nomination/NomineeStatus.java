package vn.boiduong.nomination;

/**
 * Where one name stands. {@code SEATED} and {@code DECIDED} hold a seat and a place in the calendar; {@code WAITING} stands on
 * the waiting list; {@code WITHDRAWN} gave the seat back; the last two have concluded the course.
 */
public enum NomineeStatus {
    SEATED, WAITING, STRUCK, DECIDED, WITHDRAWN, PASSED, NOT_PASSED;

    /** Seated or waiting, and not yet decided: such a name can be given back. */
    public boolean isListed() {
        return this == SEATED || this == WAITING;
    }
}
