package vn.boiduong.evaluation;

import java.util.Optional;

/** What the assessor enters: six marks, a comment or null, and what citizens answered. */
public record HeadAssessment(Marks marks, String comment, Optional<CitizenResponses> citizens) {
}
