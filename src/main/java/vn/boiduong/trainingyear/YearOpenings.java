package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.ranking.OpeningDays;
import vn.boiduong.report.StartedYears;
import vn.boiduong.shared.AgencyYear;

/** What ranking and report ask of a year: its day, as it was given at the start, and whether there is one. */
@Component
class YearOpenings implements OpeningDays, StartedYears {

    private final TrainingYearRecords years;

    YearOpenings(TrainingYearRecords years) {
        this.years = years;
    }

    @Override
    public boolean isOnRecord(AgencyYear year) {
        return years.existsById(year.key());
    }

    @Override
    public Optional<Integer> policyOf(AgencyYear year) {
        return years.findById(year.key()).flatMap(TrainingYear::policyVersion);
    }

    @Override
    public Optional<LocalDate> rankingOpensOn(AgencyYear year) {
        return years.findById(year.key()).map(TrainingYear::rankingOpensOn);
    }
}
