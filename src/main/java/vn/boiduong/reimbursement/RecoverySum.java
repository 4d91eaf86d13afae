package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Fraction;
import vn.boiduong.shared.Messages;

/**
 * The sum of both decrees: everything, or S = F / T1 × (T1 − T2) for service still missing, less a percentage for years of
 * work. Exact fractions, rounded half up to the đồng once at the end, never below nothing nor above F.
 */
final class RecoverySum {

    private static final Fraction NOTHING = Fraction.ZERO;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Claim claim;
    private final Regime regime;
    private final Finding finding;
    private final List<String> steps = new ArrayList<>();

    private RecoverySum(Claim claim, Regime regime, Finding finding) {
        this.claim = claim;
        this.regime = regime;
        this.finding = finding;
    }

    static Reckoning of(Claim claim, Optional<Regime> regime, Finding finding) {
        return new RecoverySum(claim, regime.orElse(null), finding).reckon();
    }

    private Reckoning reckon() {
        if (regime == null) {
            say("noRegime", Days.text(claim.committedOn()));
        } else {
            say("regime", regime.basis(), word("personType", regime.personType()), Days.text(claim.committedOn()));
        }
        sayCase();
        long amount = switch (finding.share()) {
            case NONE -> nothing();
            case FULL -> rounded(reduced(full()));
            case PROPORTIONAL -> rounded(reduced(proportional()));
        };
        return new Reckoning(finding.share(), amount, List.copyOf(steps));
    }

    /** That nothing is due is the last step; the article of the case is named where it asks or frees from something. */
    private void sayCase() {
        String level = word("level", claim.trainingLevel());
        String happened = word("case", claim.reimbursementCase());
        if (finding.share() == Share.NONE && claim.exemption() == Exemption.NONE) {
            say("caseOfNothing", level, happened);
        } else {
            say("case", level, happened, finding.article());
        }
    }

    private long nothing() {
        if (claim.exemption() != Exemption.NONE) {
            say("exempt", word("exemption", claim.exemption()));
        }
        say("nothing");
        return 0;
    }

    private Fraction full() {
        sayCost();
        say("full", Dong.text(claim.cost()));
        return Fraction.of(claim.cost());
    }

    private Fraction proportional() {
        sayCost();
        int required = required();
        say("served", claim.servedMonths(), word("rounding", regime.commitment().rounding()));
        int missing = Math.max(0, required - claim.servedMonths());
        if (missing == 0) {
            say("servedEnough");
            return NOTHING;
        }
        Fraction sum = Fraction.of(claim.cost()).times(Fraction.of(missing)).dividedBy(Fraction.of(required));
        say("formula", Dong.text(claim.cost()), required, claim.servedMonths(), shown(sum));
        return sum;
    }

    /** What was promised in writing; without a promise on record the least the regime asks for. */
    private int required() {
        int factor = regime.commitment().factor();
        int least = factor * claim.trainingMonths();
        if (claim.promisedMonths() == null) {
            say("required", factor, claim.trainingMonths(), least, regime.commitment().article());
            return least;
        }
        say("promised", claim.promisedMonths(), regime.commitment().article());
        if (claim.promisedMonths() < least) {
            say("promisedLess", factor, claim.trainingMonths(), least);
        }
        return claim.promisedMonths();
    }

    private void sayCost() {
        if (claim.exemption() != Exemption.NONE) {
            say("exemptionDoesNotCount", word("exemption", claim.exemption()));
        }
        say("cost", Dong.text(claim.cost()), regime.costArticle());
    }

    private Fraction reduced(Fraction sum) {
        if (claim.reductionRate() == null || sum.isZero()) {
            return sum;
        }
        Fraction percent = Fraction.of(claim.reductionRate()).times(Fraction.of(claim.serviceYears())).min(HUNDRED);
        Fraction left = HUNDRED.plus(percent.times(Fraction.of(-1)));
        Fraction reduced = sum.times(left).dividedBy(HUNDRED);
        say("reduction", claim.serviceYears(), Numbers.text(claim.reductionRate()), Numbers.text(percent.rounded(2)),
                regime.reduction().article(), Numbers.text(left.rounded(2)), shown(reduced));
        return reduced;
    }

    private long rounded(Fraction sum) {
        BigDecimal amount = sum.rounded(0);
        say("amount", Dong.text(amount.longValueExact()));
        return amount.longValueExact();
    }

    /** The exact sum, or the nearest hundredth of a đồng where it has no end. */
    private static String shown(Fraction sum) {
        BigDecimal near = sum.rounded(2);
        String text = Dong.text(near.toBigInteger().longValueExact());
        BigDecimal part = near.remainder(BigDecimal.ONE);
        String digits = part.signum() == 0 ? text : text.replace(" ", Numbers.text(part).substring(1) + " ");
        return Fraction.of(near).equals(sum) ? "= " + digits : "≈ " + digits;
    }

    private void say(String step, Object... facts) {
        steps.add(Messages.text("reimbursement.step." + step, facts));
    }

    private static String word(String kind, Enum<?> constant) {
        return Messages.text("reimbursement." + kind + "." + constant);
    }
}
