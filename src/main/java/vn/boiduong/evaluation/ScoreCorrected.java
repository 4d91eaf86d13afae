package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.policy.Grade;
import vn.boiduong.shared.CourseOfficer;

/** An objection was upheld: the evaluation has a new version of its score. */
public record ScoreCorrected(String agency, CourseOfficer id, BigDecimal score, Grade rating, LocalDate on) {
}
