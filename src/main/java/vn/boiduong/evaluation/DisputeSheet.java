package vn.boiduong.evaluation;

import java.util.List;

import vn.boiduong.shared.Wording;

/** What hr needs in order to review an objection: its words, what the officer and the assessor wrote when they marked, and how the score objected to came about. */
public record DisputeSheet(String objection, EvaluationDossier.Comments comments, List<Wording> steps) {
}
