package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.policy.Target;
import vn.boiduong.shared.Wording;

/**
 * One target as it stands at the end of {@code asOf}: {@code year} is the year it is judged in, {@code percent} the share
 * wanted of the denominator. {@code text} says both numbers as a line of a report.
 */
public record TargetFigure(Target target, int year, int percent, LocalDate asOf, int numerator, int denominator, Wording text, TargetState state) {

    /** In whole percents, cut down; null where nobody is counted. */
    public Integer share() {
        return new Value(numerator, denominator).percent();
    }
}
