package vn.boiduong.offering;

import vn.boiduong.calendar.Days;
import vn.boiduong.offering.OfferTable.Row;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** What is awaited where a course stands, in words. */
@OnPages
final class Whereabouts {

    private Whereabouts() {
    }

    /** Null where the state says it all. */
    static String of(OfferState state, Row row, int running) {
        return switch (state) {
            case WAITING -> Messages.shown("offering.where.opens", Days.text(row.opensOn()));
            case OPEN -> open(row);
            case DECIDED -> Messages.shown("offering.where.decided", Days.text(row.closedOn()));
            case TO_CONCLUDE -> Messages.shown("offering.where.running", running);
            case CANCELLED -> cancelled(row);
            default -> null;
        };
    }

    private static String open(Row row) {
        if (row.allocatedOn() == null) {
            return Messages.shown("offering.where.seats");
        }
        return row.answered() < row.units() ? Messages.shown("offering.where.units", row.answered(), row.units())
                : Messages.shown("offering.where.consolidation");
    }

    static String cancelled(Row row) {
        if (row.cancelReason() != null && (row.whyCancelled() == null || row.whyCancelled().equals("COURSE_CANCELLED"))) {
            return row.cancelReason();
        }
        return row.whyCancelled() == null ? null : Messages.shown("nomination.cancelled." + row.whyCancelled());
    }
}
