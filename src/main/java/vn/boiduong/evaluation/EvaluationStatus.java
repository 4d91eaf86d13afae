package vn.boiduong.evaluation;

/** Waiting for the months of practice to pass, open to be marked, closed with a score, or cancelled. */
public enum EvaluationStatus { WAITING, OPEN, CLOSED, CANCELLED }
