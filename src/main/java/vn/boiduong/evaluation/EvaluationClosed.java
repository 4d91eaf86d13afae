package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.policy.Grade;
import vn.boiduong.shared.CourseOfficer;

/** The evaluation has its score; an objection upheld later announces {@link ScoreCorrected}. */
public record EvaluationClosed(String agency, CourseOfficer id, BigDecimal score, Grade rating, LocalDate on) {
}
