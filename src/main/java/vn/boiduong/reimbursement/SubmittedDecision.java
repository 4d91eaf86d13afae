package vn.boiduong.reimbursement;

/** What the chairman submits with {@code Task_DecideReimbursement}, unchecked; null where a field is empty. */
public record SubmittedDecision(Boolean reimbursementDue, String decisionReason, String councilNote) {
}
