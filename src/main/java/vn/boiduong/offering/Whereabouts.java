package vn.boiduong.offering;

import vn.boiduong.calendar.Days;
import vn.boiduong.offering.OfferTable.Row;
import vn.boiduong.shared.Messages;

/** What is awaited where a course stands, in words. */
final class Whereabouts {

    private Whereabouts() {
    }

    /** Null where the state says it all. */
    static String of(OfferState state, Row row, int running) {
        return switch (state) {
            case WAITING -> Messages.text("offering.where.opens", Days.text(row.opensOn()));
            case OPEN -> open(row);
            case DECIDED -> Messages.text("offering.where.decided", Days.text(row.closedOn()));
            case TO_CONCLUDE -> Messages.text("offering.where.running", running);
            case CANCELLED -> cancelled(row);
            default -> null;
        };
    }

    private static String open(Row row) {
        if (row.allocatedOn() == null) {
            return Messages.text("offering.where.seats");
        }
        return row.answered() < row.units() ? Messages.text("offering.where.units", row.answered(), row.units())
                : Messages.text("offering.where.consolidation");
    }

    static String cancelled(Row row) {
        if (row.cancelReason() != null && (row.whyCancelled() == null || row.whyCancelled().equals("COURSE_CANCELLED"))) {
            return row.cancelReason();
        }
        return row.whyCancelled() == null ? null : Messages.text("nomination.cancelled." + row.whyCancelled());
    }
}
