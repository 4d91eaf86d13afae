package vn.boiduong.evaluation;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.Decisions;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;

/** Makes versions of scores: the arithmetic by the evaluation's policy, the rating by its decision table. */
@Component
class Scoring {

    private final Decisions decisions;
    private final Policies policies;
    private final ScoreVersions versions;
    private final OfficeClock clock;

    Scoring(Decisions decisions, Policies policies, ScoreVersions versions, OfficeClock clock) {
        this.decisions = decisions;
        this.policies = policies;
        this.versions = versions;
        this.clock = clock;
    }

    /** The next version of the evaluation's score, computed from these inputs and not yet kept. */
    ScoreVersion next(Evaluation evaluation, ScoreInputs inputs, String reason) {
        EvaluationScore score = EvaluationScore.of(inputs, policies.version(evaluation.agency(), evaluation.policyVersion()));
        Object rating = decisions.evaluate("evaluation-rating", Map.of("score", score.value().doubleValue())).get(0).get("rating");
        return new ScoreVersion(evaluation.id().key(), evaluation.scoreNumber() + 1, evaluation.policyVersion(), inputs,
                score.value(), Grade.valueOf((String) rating), clock.today(), reason);
    }

    void keep(ScoreVersion version) {
        versions.add(version);
    }
}
