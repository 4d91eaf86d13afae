package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.nomination.DegreeCourse;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Checks what hr submitted and fills in what the system knows: the dates of the course, the day someone left. */
@Component
class Claims {

    private static final long MOST_COST = 100_000_000_000L;
    private static final int MOST_TRAINING = 120;
    private static final int MOST_SERVICE = 600;
    private static final int MOST_YEARS = 50;

    private final Directory directory;
    private final Courses courses;
    private final Regimes regimes;
    private final StudiesOnRecord studies;
    private final OfficeClock clock;

    Claims(Directory directory, Courses courses, Regimes regimes, StudiesOnRecord studies, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.regimes = regimes;
        this.studies = studies;
        this.clock = clock;
    }

    /** A checked claim and the regime it falls under, if any. */
    record Checked(Claim claim, Optional<Regime> regime) {
    }

    Checked check(CourseOfficer id, LocalDate openedOn, SubmittedCosts entered) {
        Officer officer = directory.officer(id.officer());
        Course course = courses.course(id.course());
        StudyOnRecord study = studies.of(id);
        TrainingLevel level = level(entered, study);
        LocalDate committedOn = committedOn(entered, study.committedOn(course));
        Optional<Regime> regime = regimes.on(new Regimes.Moment(committedOn, openedOn), officer.agency(), officer.personType(), level);
        Claim claim = new Claim(
                Fields.between("confirmedCost", Fields.required("confirmedCost", entered.confirmedCost()), 0, MOST_COST), level,
                Fields.choice("reimbursementCase", entered.reimbursementCase(), ReimbursementCase.class, ReimbursementCase::event),
                Fields.choice("exemption", entered.exemption(), Exemption.class, Exemption::reason), committedOn,
                trainingMonths(entered, study), study.promise().map(ServicePromise::months).orElse(null),
                Fields.between("servedMonths", entered.servedMonths(), 0, MOST_SERVICE),
                Fields.between("serviceYears", entered.serviceYears(), 0, MOST_YEARS), rate(entered, regime));
        return new Checked(regime.map(rules -> withMonths(claim, rules, course, officer)).orElse(claim), regime);
    }

    /** What is on record where hr leaves the field empty. */
    private static TrainingLevel level(SubmittedCosts entered, StudyOnRecord study) {
        return entered.trainingLevel() == null && study.degree().isPresent() ? study.level()
                : Fields.choice("trainingLevel", entered.trainingLevel(), TrainingLevel.class, TrainingLevel::name);
    }

    private static Integer trainingMonths(SubmittedCosts entered, StudyOnRecord study) {
        Integer months = Fields.between("trainingMonths", entered.trainingMonths(), 1, MOST_TRAINING);
        return months == null ? study.degree().map(DegreeCourse::trainingMonths).orElse(null) : months;
    }

    private LocalDate committedOn(SubmittedCosts entered, LocalDate onRecord) {
        if (entered.committedOn() == null) {
            return onRecord;
        }
        LocalDate day = Days.read("committedOn", Fields.label("committedOn"), entered.committedOn());
        if (day.isAfter(clock.today())) {
            throw RuleViolation.inField("committedOn", "reimbursement.inFuture", Fields.label("committedOn"));
        }
        return day;
    }

    /** Percent per year of work; a rate is only taken where the regime knows one, and never above its highest. */
    private static BigDecimal rate(SubmittedCosts entered, Optional<Regime> regime) {
        BigDecimal rate = Fields.decimal("reductionRate", entered.reductionRate());
        if (entered.serviceYears() == null || entered.serviceYears() == 0) {
            return null;
        }
        Regime.Reduction reduction = regime.map(Regime::reduction).filter(Regime.Reduction::isKnown)
                .orElseThrow(() -> RuleViolation.inField("serviceYears", "reimbursement.noReduction", Fields.label("serviceYears")));
        if (rate != null && rate.compareTo(reduction.atMost()) > 0) {
            throw RuleViolation.inField("reductionRate", "reimbursement.rateTooHigh", Fields.label("reductionRate"),
                    Numbers.text(reduction.atMost()), reduction.article());
        }
        return rate == null ? reduction.percentPerYear() : rate;
    }

    private static Claim withMonths(Claim claim, Regime regime, Course course, Officer officer) {
        boolean asked = claim.asksForMonths();
        Integer training = asked ? Optional.ofNullable(claim.trainingMonths()).orElseGet(() -> training(regime, course)) : null;
        Integer served = asked ? Optional.ofNullable(claim.servedMonths()).orElseGet(() -> served(regime, course, officer)) : null;
        return new Claim(claim.cost(), claim.trainingLevel(), claim.reimbursementCase(), claim.exemption(), claim.committedOn(),
                training, asked ? claim.promisedMonths() : null, served, claim.reductionRate() == null ? null : claim.serviceYears(), claim.reductionRate());
    }

    private static int training(Regime regime, Course course) {
        return Math.max(1, regime.commitment().rounding().months(course.startsOn(), course.endsOn().plusDays(1)));
    }

    private static int served(Regime regime, Course course, Officer officer) {
        if (officer.leftOn() == null) {
            throw RuleViolation.inField("servedMonths", "reimbursement.servedUnknown", Fields.label("servedMonths"));
        }
        return regime.commitment().rounding().months(course.endsOn().plusDays(1), officer.leftOn());
    }
}
