package vn.boiduong.trial;

/** Waits for its turn on this machine, is being played, is done, or came to nothing. */
public enum TrialStatus { WAITING, RUNNING, DONE, FAILED }
