package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.ranking.OpeningDays;
import vn.boiduong.shared.AgencyYear;

/** The days a year was given when it started, for those it opens. */
@Component
class YearOpenings implements OpeningDays {

    private final TrainingYearRecords years;

    YearOpenings(TrainingYearRecords years) {
        this.years = years;
    }

    @Override
    public Optional<LocalDate> rankingOpensOn(AgencyYear year) {
        return years.findById(year.key()).map(TrainingYear::rankingOpensOn);
    }
}
