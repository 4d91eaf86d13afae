package vn.boiduong.reimbursement;

/** Costs to confirm, decision awaited, payment awaited; it ends paid, waived, or closed with a course that is not held or was passed after all. */
public enum ReimbursementStatus { OPEN, CLAIMED, DUE, PAID, WAIVED, CLOSED }
