package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.shared.RuleViolation;

/**
 * The facts of a case as hr confirmed them. Months are null where the case asks for none, promised ones where no promise is on
 * record; years and rate are null where
 * nothing is reduced.
 */
public record Claim(long cost, TrainingLevel trainingLevel, ReimbursementCase reimbursementCase, Exemption exemption,
                    LocalDate committedOn, Integer trainingMonths, Integer promisedMonths, Integer servedMonths, Integer serviceYears,
                    BigDecimal reductionRate) {

    public Claim {
        boolean onlyShort = reimbursementCase == ReimbursementCase.LOCAL_RULE;
        boolean onlyDegree = reimbursementCase == ReimbursementCase.LEFT_BEFORE_COMMITMENT;
        if (onlyShort && trainingLevel.isDegree()) {
            throw RuleViolation.inField("reimbursementCase", "reimbursement.caseOfShortCourses");
        }
        if (onlyDegree && !trainingLevel.isDegree()) {
            throw RuleViolation.inField("reimbursementCase", "reimbursement.caseOfDegreeCourses");
        }
    }

    String event() {
        return reimbursementCase.event(trainingLevel);
    }

    boolean asksForMonths() {
        return reimbursementCase == ReimbursementCase.LEFT_BEFORE_COMMITMENT;
    }
}
