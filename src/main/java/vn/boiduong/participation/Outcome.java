package vn.boiduong.participation;

/** How a participation ended. */
public enum Outcome { PASSED, FAILED, ABSENT, WITHDRAWN, UNREPORTED, CANCELLED }
