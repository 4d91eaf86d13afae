package vn.boiduong.change;

import java.util.Set;

/** What can happen. Changes of people are the directory's upkeep too, so an administrator may record them; the others are hr's alone. */
public enum ChangeKind {
    DEPUTY, HEAD_REPLACED, TRANSFER, LEFT, LEAVE, COURSE_MOVED, COURSE_CANCELLED, RESULT_CORRECTED, HOURS_EXEMPTED, EXEMPTION_ENDED,
    DEGREE_COURSE, DEGREE_COURSE_ENDED, SERVICE_PROMISE, PERFORMANCE_GRADE;

    private static final Set<ChangeKind> OF_PEOPLE = Set.of(DEPUTY, HEAD_REPLACED, TRANSFER, LEFT, LEAVE);

    boolean isOfPeople() {
        return OF_PEOPLE.contains(this);
    }
}
