package vn.boiduong.concern;

/** Raised, passed up to the chairman, answered but not yet told, answered. */
public enum ConcernStatus { RAISED, PASSED_UP, DECIDED, ANSWERED }
