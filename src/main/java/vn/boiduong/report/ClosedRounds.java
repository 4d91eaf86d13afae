package vn.boiduong.report;

import java.util.List;

import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** A round of the year, other than nominations and reports, whose silent units hr closed; the report names them. */
public interface ClosedRounds {

    /** By unit code. */
    List<Closed> of(AgencyYear year);

    /** A unit that did not answer; {@code round} in words. */
    record Closed(String unit, Wording round, String reason) {
    }
}
