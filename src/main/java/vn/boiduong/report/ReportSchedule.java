package vn.boiduong.report;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Rounds;
import vn.boiduong.shared.AgencyYear;

/**
 * Counts the days of a report. The yearly one follows "trước ngày 10/12" as {@link YearEndDays} reads it: units by the last working day before it,
 * consolidation two and signature one working day after. Opened later than that, it gets the policy's days instead.
 */
@Component
class ReportSchedule {

    private final YearEndDays yearEnd;
    private final Rounds rounds;
    private final OfficeClock clock;

    ReportSchedule(YearEndDays yearEnd, Rounds rounds, OfficeClock clock) {
        this.yearEnd = yearEnd;
        this.rounds = rounds;
        this.clock = clock;
    }

    ReportDays ofYear(AgencyYear year) {
        LocalDate lawful = lawfulDay(year);
        return clock.today().isAfter(lawful) ? onCall(year.agency()) : from(year.agency(), lawful);
    }

    /** The last day on which the units' yearly reports are in time. */
    LocalDate lawfulDay(AgencyYear year) {
        return yearEnd.of(year).ofUnits();
    }

    ReportDays onCall(String agency) {
        return from(agency, rounds.dueOn(agency, "SubmitUnitReport"));
    }

    ReportDays from(String agency, LocalDate unitsDueOn) {
        LocalDate consolidation = rounds.dueOn(agency, "ConsolidateReport", unitsDueOn);
        return new ReportDays(unitsDueOn, consolidation, rounds.dueOn(agency, "SignReport", consolidation));
    }
}
