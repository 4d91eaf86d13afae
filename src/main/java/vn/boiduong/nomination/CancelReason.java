package vn.boiduong.nomination;

/** Why nobody is sent to a course. */
public enum CancelReason { BEGUN, NOBODY_ELIGIBLE, NOBODY_NOMINATED, COURSE_CANCELLED }
