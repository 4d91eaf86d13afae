package vn.boiduong.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.AgencyYear;

/**
 * The last working days of the yearly report: the units' "trước ngày 10/12" (ward plan, VI.2), the agency's own "trước ngày 15/12", or
 * what the policy says instead that the year was started with, as for the day the report opens.
 */
@Component
public class YearEndDays {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final StartedYears years;

    YearEndDays(WorkingCalendar calendar, Policies policies, StartedYears years) {
        this.calendar = calendar;
        this.policies = policies;
        this.years = years;
    }

    /** The days before which the two reports are sent, and the last working day for each. */
    public record Both(Policy.YearEnd before, LocalDate ofUnits, LocalDate ofAgency) {
    }

    public Both of(AgencyYear year) {
        Policy.YearEnd before = before(year);
        return new Both(before, lastDayBefore(before.unitsBefore(), year), lastDayBefore(before.agencyBefore(), year));
    }

    private Policy.YearEnd before(AgencyYear year) {
        return years.policyOf(year).map(version -> policies.version(year.agency(), version))
                .orElseGet(() -> policies.inForce(year.agency(), LocalDate.of(year.year(), Month.DECEMBER, 1))).yearEnd();
    }

    private LocalDate lastDayBefore(MonthDay day, AgencyYear year) {
        return calendar.lastWorkingDayBefore(day.atYear(year.year()));
    }
}
