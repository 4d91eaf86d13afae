package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.policy.Grade;

/**
 * One published score with all it was computed from. {@code reason} is null for the first and the answer to the objection for
 * every later one.
 */
record ScoreVersion(String evaluation, int number, int policyVersion, ScoreInputs inputs, BigDecimal score, Grade rating,
                    LocalDate computedOn, String reason) {
}
