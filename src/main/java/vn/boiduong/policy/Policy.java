package vn.boiduong.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * One version of the parameters. {@code workingDays} is by human task, named as in the diagrams without {@code Task_}
 * ({@code DeclareNeeds → 10}), and by period ({@code Objections}, {@code NominationLead}, {@code RoundGrace},
 * {@code ReportGrace}); the criteria are the ward plan's six, in its order, their weights sum to 100.
 */
public record Policy(int version, LocalDate validFrom, Map<String, Integer> workingDays, List<Integer> reminderDays,
                     List<Criterion> criteria, RaterWeights raters, RankingWeights ranking,
                     Bands bands, MonthDay rankingOpens, MonthDay reportOpens, int hoursTarget,
                     int strengthPercent, Digest digest, Postgraduate postgraduate, Conditions conditions,
                     int practiceMonths, YearEnd yearEnd, Observing observing) {

    /** One of the six criteria, with its share of a hundred. */
    public record Criterion(String name, BigDecimal weight) {
    }

    /** Weights of the raters of one mark; a missing rater's weight falls away. */
    public record RaterWeights(BigDecimal self, BigDecimal head, BigDecimal peers, int fewestCitizens) {
    }

    /** Weights of evaluation, test and hours in the ranking. */
    public record RankingWeights(BigDecimal evaluation, BigDecimal test, BigDecimal hours) {
    }

    /**
     * Limits of postgraduate study (Nghị định 171/2025/NĐ-CP, Điều 4, Điều 5): age, years of service, good years just before,
     * and how many times the training is to be served afterwards.
     */
    public record Postgraduate(int mostAge, int yearsOfService, int goodYears, int commitmentFactor) {
    }

    /** The yearly report: units send theirs by the last working day before the one day, the agency its own before the other. */
    public record YearEnd(MonthDay unitsBefore, MonthDay agencyBefore) {
    }

    /**
     * From when on a rater's equal marks are shown for somebody to look at: with fewer sheets than {@code fewestSheets} they say nothing; all of
     * them, or of {@code fewestForMost} and more {@code mostPercent} of a hundred.
     */
    public record Observing(int fewestSheets, int fewestForMost, int mostPercent) {

        /** Whether so many of the sheets are worth a look. */
        public boolean isMost(int part, int sheets) {
            return part == sheets || sheets >= fewestForMost && part * 100L >= sheets * (long) mostPercent;
        }
    }

    /** When the morning's mail goes out on a working day, and from how many working days before it is due a task counts as due soon. */
    public record Digest(LocalTime at, int soonDays) {
    }

    /** Working days a task is given; a task the policy does not name gets five. */
    public int workingDaysFor(String task) {
        return workingDays.getOrDefault(task, 5);
    }
}
