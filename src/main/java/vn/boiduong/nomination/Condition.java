package vn.boiduong.nomination;

/** The conditions a person meets to be sent to a course, in the order in which refusals name them. */
public enum Condition {
    ACTIVE, TARGET_GROUP, NOT_HELD, NO_OVERLAP, UNIT_STRENGTH, SEATS, ON_LEAVE, POSTGRADUATE
}
