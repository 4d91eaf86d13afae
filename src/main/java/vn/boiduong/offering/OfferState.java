package vn.boiduong.offering;

import java.time.LocalDate;

import vn.boiduong.shared.Wording;


/** Where a course stands, from the plan to the last result. */
public enum OfferState {
    UNPLANNED, WAITING, OPEN, CONSOLIDATED, DECIDED, RUNNING, TO_CONCLUDE, CONCLUDED, CANCELLED;

    /** @param running how many of those sent are not concluded */
    static OfferState of(OfferTable.Row row, int running, LocalDate today) {
        if (row.cancelledOn() != null || "CANCELLED".equals(row.nomination())) {
            return CANCELLED;
        }
        if (row.nomination() == null) {
            return UNPLANNED;
        }
        return row.nomination().equals("DECIDED") ? decided(row, running, today) : valueOf(row.nomination());
    }

    private static OfferState decided(OfferTable.Row row, int running, LocalDate today) {
        if (today.isBefore(row.startsOn())) {
            return DECIDED;
        }
        if (!today.isAfter(row.endsOn())) {
            return RUNNING;
        }
        return running > 0 ? TO_CONCLUDE : CONCLUDED;
    }

    public Wording text() {
        return Wording.of("offering.state." + name());
    }
}
