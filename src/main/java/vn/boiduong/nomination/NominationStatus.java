package vn.boiduong.nomination;

/** Where the nomination of a course stands; {@code CONSOLIDATED} waits for the chairman's signature. */
public enum NominationStatus { WAITING, OPEN, CONSOLIDATED, DECIDED, CANCELLED }
