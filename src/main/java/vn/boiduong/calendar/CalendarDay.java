package vn.boiduong.calendar;

import java.time.LocalDate;

/** A day on which the office differs from the plain week; {@code note} is Vietnamese, {@code source} names the notice. */
public record CalendarDay(LocalDate day, Kind kind, String note, String source) {

    /** Why the day differs: a holiday, a day in lieu of one, a working day swapped off, or the Saturday it is made up on. */
    public enum Kind {
        HOLIDAY, IN_LIEU, SWAPPED_OFF, MAKE_UP;

        boolean isWorked() {
            return this == MAKE_UP;
        }
    }
}
