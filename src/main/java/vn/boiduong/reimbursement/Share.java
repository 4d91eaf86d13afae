package vn.boiduong.reimbursement;

/** How much of the cost is paid back: all of it, in proportion to the service still missing, or nothing. */
public enum Share { FULL, PROPORTIONAL, NONE }
