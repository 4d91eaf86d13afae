package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.Optional;

import vn.boiduong.shared.AgencyYear;

/** Tells when a year's ranking opens. The year keeps that day from its start on, whatever a later policy says of it. */
public interface OpeningDays {

    /** Empty where nobody has started the year. */
    Optional<LocalDate> rankingOpensOn(AgencyYear year);
}
