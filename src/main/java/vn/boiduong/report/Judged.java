package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;

/**
 * A unit's evaluations after practice: closed, due but not closed, and not yet due. What opens after the units' due day is not yet
 * due in this report, never missing.
 */
public record Judged(int evaluated, int pending, int notYetDue) {

    static Judged of(List<EvaluationRow> rows, LocalDate dueOn) {
        List<EvaluationRow> standing = rows.stream().filter(row -> row.status() != EvaluationStatus.CANCELLED).toList();
        int closed = (int) standing.stream().filter(row -> row.status() == EvaluationStatus.CLOSED).count();
        int later = (int) standing.stream().filter(row -> row.status() != EvaluationStatus.CLOSED && row.opensOn().isAfter(dueOn)).count();
        return new Judged(closed, standing.size() - closed - later, later);
    }

    Judged plus(Judged other) {
        return new Judged(evaluated + other.evaluated, pending + other.pending, notYetDue + other.notYetDue);
    }
}
