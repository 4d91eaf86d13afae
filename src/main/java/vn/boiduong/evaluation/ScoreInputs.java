package vn.boiduong.evaluation;

import java.util.Optional;

/** All that a score is computed from, besides the policy. */
public record ScoreInputs(Optional<Marks> self, Marks head, Optional<CitizenResponses> citizens) {
}
