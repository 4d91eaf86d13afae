package vn.boiduong.evaluation;

import java.util.List;

/** What hr needs in order to review an objection: its words and how the score objected to came about. */
public record DisputeSheet(String objection, List<String> steps) {
}
