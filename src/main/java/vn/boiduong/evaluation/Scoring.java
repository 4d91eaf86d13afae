package vn.boiduong.evaluation;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.Decisions;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/** Makes versions of scores: the arithmetic and the bands by the evaluation's policy, the rating by its decision table. */
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
        Policy policy = policies.version(evaluation.agency(), evaluation.policyVersion());
        EvaluationScore score = EvaluationScore.of(inputs, policy);
        Object rating = decisions.evaluate("evaluation-rating", policy.bands().around(score.value())).get(0).get("rating");
        return new ScoreVersion(evaluation.id().key(), evaluation.scoreNumber() + 1, evaluation.policyVersion(), inputs,
                score.value(), Grade.valueOf((String) rating), clock.today(), reason);
    }

    void keep(ScoreVersion version) {
        versions.add(version);
    }
}
