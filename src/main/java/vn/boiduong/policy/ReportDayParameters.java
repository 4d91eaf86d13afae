package vn.boiduong.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.FewestWorkingDays;
import vn.boiduong.policy.Policy.YearEnd;

/** The days of the yearly report among the parameters: it opens, units have sent theirs, the agency has sent its own, in this order. */
final class ReportDayParameters {

    static final String OPENS = "report.opens";

    private static final String UNITS = "report.unitsBefore";
    private static final String AGENCY = "report.agencyBefore";
    private static final String CONSOLIDATION = "deadline.ConsolidateReport";
    private static final String SIGNATURE = "deadline.SignReport";
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
        if (Stream.of(UNITS, AGENCY, CONSOLIDATION, SIGNATURE).anyMatch(touched::contains)) {
            refuseTooFewDays(parameters, of(parameters), touched);
        }
        if (touched.contains(OPENS) || touched.contains(UNITS)) {
            refuseOpeningTooLate(parameters, of(parameters), touched);
        }
    }

    /** What the agency does with the units' reports is due by its own last day, in whatever year. */
    private static void refuseTooFewDays(PolicyParameters parameters, YearEnd yearEnd, Set<String> touched) {
        PolicyParameters.demand(yearEnd.unitsBefore().isBefore(yearEnd.agencyBefore()), touched.contains(UNITS) ? UNITS : AGENCY,
                "policy.unitsBeforeAgency", ParameterNames.labelOf(UNITS), text(yearEnd.unitsBefore()), ParameterNames.labelOf(AGENCY),
                text(yearEnd.agencyBefore()));
        int needed = parameters.whole(CONSOLIDATION) + parameters.whole(SIGNATURE);
        int left = FewestWorkingDays.between(yearEnd.unitsBefore(), yearEnd.agencyBefore());
        PolicyParameters.demand(left >= needed, Stream.of(UNITS, AGENCY, CONSOLIDATION, SIGNATURE).filter(touched::contains).findFirst().orElse(AGENCY),
                "policy.reportDaysTooFew", text(yearEnd.unitsBefore()), text(yearEnd.agencyBefore()), left, ParameterNames.labelOf(CONSOLIDATION),
                ParameterNames.labelOf(SIGNATURE), needed);
    }

    private static void refuseOpeningTooLate(PolicyParameters parameters, YearEnd yearEnd, Set<String> touched) {
        LocalDate earliest = yearEnd.unitsBefore().atYear(ANY_YEAR).minusDays(WEEKEND);
        PolicyParameters.demand(parameters.dayOfYear(OPENS).atYear(ANY_YEAR).isBefore(earliest), touched.contains(OPENS) ? OPENS : UNITS,
                "policy.reportOpensTooLate", ParameterNames.labelOf(OPENS), text(MonthDay.from(earliest)), text(yearEnd.unitsBefore()));
    }

    private static String text(MonthDay day) {
        return Days.text(day);
    }
}
