package vn.boiduong.decision;

/** What was decided; the names are stored. */
public enum Verdict { SUBMITTED, RETURNED, APPROVED, STRUCK, RESTORED }
