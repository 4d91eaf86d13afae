package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.policy.Policy.RaterWeights;
import vn.boiduong.shared.Fraction;
import vn.boiduong.shared.Wording;

/** Tells how a score came about, so that the person judged can compute it again with a pencil. */
final class ScoreSteps {

    private ScoreSteps() {
    }

    static List<Wording> of(EvaluationScore score) {
        List<Wording> steps = new ArrayList<>();
        for (int criterion = 1; criterion <= Marks.CRITERIA; criterion++) {
            steps.add(step(criterion, score));
        }
        String sum = IntStream.rangeClosed(1, Marks.CRITERIA).mapToObj(n -> number(score.contribution(n)))
                .collect(Collectors.joining(" + "));
        steps.add(Wording.of("evaluation.step.sum", sum, number(score.exact())));
        steps.add(Wording.of("evaluation.step.rounded", number(score.value())));
        return steps;
    }

    private static Wording step(int n, EvaluationScore score) {
        Criterion criterion = score.policy().criteria().get(n - 1);
        return Wording.of("evaluation.step.criterion", n, criterion.name(), how(n, score), number(criterion.weight()),
                number(score.marks().get(n - 1)), number(score.contribution(n)));
    }

    private static Wording how(int n, EvaluationScore score) {
        ScoreInputs inputs = score.inputs();
        RaterWeights raters = score.policy().raters();
        if (score.citizensDecide(n)) {
            CitizenResponses answers = inputs.citizens().orElseThrow();
            return Wording.of("evaluation.step.citizens", answers.count(), number(answers.mean()), raters.fewestCitizens());
        }
        int head = inputs.head().of(n);
        return inputs.self().map(self -> Wording.of("evaluation.step.both", self.of(n), head, number(raters.self()),
                        number(raters.head()), number(raters.self().add(raters.head())), number(score.marks().get(n - 1))))
                .orElseGet(() -> Wording.of("evaluation.step.headOnly", head));
    }

    private static String number(BigDecimal number) {
        return number(Fraction.of(number));
    }

    private static String number(Fraction number) {
        return number.plain().replace('.', ',');
    }
}
