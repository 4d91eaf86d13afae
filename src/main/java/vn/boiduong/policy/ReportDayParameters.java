package vn.boiduong.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Policy.YearEnd;

/** The days of the yearly report among the parameters: it opens, units have sent theirs, the agency has sent its own, in this order. */
final class ReportDayParameters {

    static final String OPENS = "report.opens";

    private static final String UNITS = "report.unitsBefore";
    private static final String AGENCY = "report.agencyBefore";
    /** In years in which the day before which units report is a Monday the last working day before it is so much earlier. */
    private static final int WEEKEND = 3;
    private static final int ANY_YEAR = 2027;

    private ReportDayParameters() {
    }

    static YearEnd of(PolicyParameters parameters) {
        return new YearEnd(parameters.dayOfYear(UNITS), parameters.dayOfYear(AGENCY));
    }

    /** Whichever of the days was touched is the one complained about. Stored versions are read as they are. */
    static void refuseContradictions(PolicyParameters parameters, Set<String> touched) {
        if (!touched.contains(OPENS) && !touched.contains(UNITS) && !touched.contains(AGENCY)) {
            return;
        }
        YearEnd yearEnd = of(parameters);
        PolicyParameters.demand(yearEnd.unitsBefore().isBefore(yearEnd.agencyBefore()), touched.contains(UNITS) ? UNITS : AGENCY,
                "policy.unitsBeforeAgency", ParameterNames.labelOf(UNITS), text(yearEnd.unitsBefore()), ParameterNames.labelOf(AGENCY),
                text(yearEnd.agencyBefore()));
        LocalDate earliest = yearEnd.unitsBefore().atYear(ANY_YEAR).minusDays(WEEKEND);
        PolicyParameters.demand(parameters.dayOfYear(OPENS).atYear(ANY_YEAR).isBefore(earliest), touched.contains(OPENS) ? OPENS : UNITS,
                "policy.reportOpensTooLate", ParameterNames.labelOf(OPENS), text(MonthDay.from(earliest)), text(yearEnd.unitsBefore()));
    }

    private static String text(MonthDay day) {
        return Days.text(day);
    }
}
