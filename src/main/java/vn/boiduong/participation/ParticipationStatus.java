package vn.boiduong.participation;

/** Where a participation stands: running until the result is reported, then verified or returned, then concluded. */
public enum ParticipationStatus { RUNNING, REPORTED, CONCLUDED }
