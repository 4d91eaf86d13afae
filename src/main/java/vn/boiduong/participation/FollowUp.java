package vn.boiduong.participation;

/** What hr decides when a course was not passed: send again, nothing more, or look at recovering the costs. */
public enum FollowUp { REPEAT, NONE, RECOVER_COSTS }
