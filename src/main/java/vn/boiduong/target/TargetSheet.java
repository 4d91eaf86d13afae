package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.policy.Target;
import vn.boiduong.shared.Wording;

/** The targets of a year as one person may see them; {@code whole} says of whom: the agency, units, or the own person. */
public record TargetSheet(int year, LocalDate asOf, Reach.Width width, String whole, List<Line> targets) {

    /**
     * One target. {@code share} is in whole percents, cut down, and null where nobody is counted; {@code wanted} is the share
     * aimed at by the end of {@code targetYear}; {@code missing} counts denominator less numerator.
     */
    public record Line(Target target, String name, int targetYear, int wanted, int numerator, int denominator, Integer share,
                       TargetState state, String value, Definition definition, List<UnitMissing> missing, List<Quarter> trend,
                       Wording forecast) {

        public int missingPeople() {
            return denominator - numerator;
        }
    }

    /** What is counted over what, and where that is written. */
    public record Definition(String numerator, String denominator, String source) {
    }

    /** {@code count} are missing in the unit; {@code people} are all of them, or on a page the first. */
    public record UnitMissing(String code, String unit, int count, List<Missing> people) {
    }

    /** One who is missing; {@code course} is null where people are counted, {@code note} says what is still needed. */
    public record Missing(String officer, String name, String course, Wording note) {
    }

    /** The value at a quarter's end, counted from the facts of that day. */
    public record Quarter(Wording name, LocalDate asOf, int numerator, int denominator, Integer share) {
    }
}
