package vn.boiduong.reimbursement;

/** Costs to confirm, decision awaited, payment awaited; it ends paid or waived. */
public enum ReimbursementStatus { OPEN, CLAIMED, DUE, PAID, WAIVED }
