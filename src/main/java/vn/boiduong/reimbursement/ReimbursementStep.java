package vn.boiduong.reimbursement;

/** One step of the sum, in words people read. */
record ReimbursementStep(String sentence) {
}
