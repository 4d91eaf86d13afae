package vn.boiduong.evaluation;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.shared.Wording;

/**
 * An evaluation with all its published scores and objections, for the person judged and those who may look.
 * {@code assessment} is null until the head's marks are in, {@code comments} until the evaluation is closed; {@code objectable}
 * tells whether the person judged may object today.
 */
public record EvaluationDossier(EvaluationRow evaluation, List<EvaluationRecords.Explained> scores, List<Objection> objections,
                                LocalDate objectionsUntil, Assessment assessment, Comments comments, boolean objectable) {

    /** Who gave the head's marks and when; a deputy stands beside the unit acted for. */
    public record Assessment(Wording by, LocalDate on) {
    }

    /** What the person judged wrote about applying the course, and what the assessor wrote; null where nothing was written. */
    public record Comments(String self, String head) {
    }

    /** {@code upheld} and {@code answer} are null while it is under review. */
    public record Objection(String text, LocalDate raisedOn, Boolean upheld, String answer) {

        static Objection of(EvaluationDispute dispute) {
            return new Objection(dispute.objection(), dispute.raisedOn(),
                    dispute.isOpen() ? null : dispute.status() == EvaluationDispute.Status.UPHELD, dispute.answer());
        }
    }
}
