package vn.boiduong.reimbursement;

/** What hr submits with {@code Task_ConfirmPayment}, unchecked; null where a field is empty. */
public record SubmittedPayment(Long paidAmount, String paidOn, String receiptNo) {
}
