package vn.boiduong.reimbursement;

import java.util.List;

/** What is to be paid back in đồng, and how that came about, step by step in words people read. */
record Reckoning(Share share, long amount, List<String> steps) {
}
