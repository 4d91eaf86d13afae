package vn.boiduong.report;

import vn.boiduong.shared.AgencyYear;

/** Knows which years there is something to report on. */
public interface StartedYears {

    boolean isOnRecord(AgencyYear year);
}
