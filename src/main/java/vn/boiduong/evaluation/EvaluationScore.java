package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.boiduong.policy.Policy;
import vn.boiduong.shared.Fraction;
import vn.boiduong.shared.Wording;

/**
 * The score of an evaluation, computed exactly and rounded once: the mark of each criterion is the weighted mean of those
 * who rated, the answers of enough citizens take the place of criterion 6, and the score is Σ weight × mark / 10.
 */
public record EvaluationScore(ScoreInputs inputs, Policy policy, List<Fraction> marks, Fraction exact) {

    static final int CITIZENS = 6;
    private static final int DECIMALS = 2;

    public static EvaluationScore of(ScoreInputs inputs, Policy policy) {
        List<Fraction> marks = new ArrayList<>();
        Fraction score = Fraction.ZERO;
        for (int criterion = 1; criterion <= Marks.CRITERIA; criterion++) {
            Fraction mark = citizensDecide(criterion, inputs, policy) ? Fraction.of(inputs.citizens().orElseThrow().mean())
                    : meanOfRaters(criterion, inputs, policy);
            marks.add(mark);
            score = score.plus(contribution(criterion, mark, policy));
        }
        return new EvaluationScore(inputs, policy, List.copyOf(marks), score);
    }

    /** The score as it is published: two decimals. */
    public BigDecimal value() {
        return exact.rounded(DECIMALS);
    }

    /** The computation step by step, in Vietnamese. */
    public List<Wording> steps() {
        return ScoreSteps.of(this);
    }

    Fraction contribution(int criterion) {
        return contribution(criterion, marks.get(criterion - 1), policy);
    }

    boolean citizensDecide(int criterion) {
        return citizensDecide(criterion, inputs, policy);
    }

    private static boolean citizensDecide(int criterion, ScoreInputs inputs, Policy policy) {
        return criterion == CITIZENS
                && inputs.citizens().filter(answers -> answers.count() >= policy.raters().fewestCitizens()).isPresent();
    }

    /** Peers are not asked; their weight, like that of a self-assessment that was not given, falls away. */
    private static Fraction meanOfRaters(int criterion, ScoreInputs inputs, Policy policy) {
        Fraction head = Fraction.of(policy.raters().head());
        Fraction self = inputs.self().isPresent() ? Fraction.of(policy.raters().self()) : Fraction.ZERO;
        Fraction sum = head.times(Fraction.of(inputs.head().of(criterion)))
                .plus(self.times(Fraction.of(inputs.self().map(marks -> marks.of(criterion)).orElse(0))));
        return sum.dividedBy(head.plus(self));
    }

    private static Fraction contribution(int criterion, Fraction mark, Policy policy) {
        return Fraction.of(policy.criteria().get(criterion - 1).weight()).times(mark).dividedBy(Fraction.of(10));
    }
}
