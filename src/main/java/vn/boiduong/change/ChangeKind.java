package vn.boiduong.change;

import java.util.Set;

/** What can happen. Changes of people are the directory's upkeep too, so an administrator may record them; the others are hr's alone. */
public enum ChangeKind {
    DEPUTY, HEAD_REPLACED, TRANSFER, LEFT, LEAVE, COURSE_MOVED, COURSE_CANCELLED, RESULT_CORRECTED;

    private static final Set<ChangeKind> OF_COURSES = Set.of(COURSE_MOVED, COURSE_CANCELLED, RESULT_CORRECTED);

    boolean isOfPeople() {
        return !OF_COURSES.contains(this);
    }
}
