package vn.boiduong.report;

import java.util.Optional;

import vn.boiduong.shared.AgencyYear;

/** Knows which years there is something to report on. */
public interface StartedYears {

    boolean isOnRecord(AgencyYear year);

    /** The version of the policy the days of the year come from; empty for a year that was never started. */
    Optional<Integer> policyOf(AgencyYear year);
}
