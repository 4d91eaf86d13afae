package vn.boiduong.reimbursement;

/** What the decision table {@code reimbursement-case} says: how much is paid back, by which article. */
record Finding(Share share, String article) {
}
