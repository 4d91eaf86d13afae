package vn.boiduong.change;

import java.util.Set;

/** What can happen. Changes of people are the directory's upkeep too, so an administrator may record them; the others are hr's alone. */
public enum ChangeKind {
    DEPUTY, DEPUTY_ENDED, HEAD_REPLACED, HEAD_VACANT, TRANSFER, LEFT, LEAVE, LEAVE_ENDED, POST_COVERED, COVER_ENDED, COURSE_MOVED,
    COURSE_CANCELLED, RESULT_CORRECTED, HOURS_EXEMPTED, EXEMPTION_ENDED, DEGREE_COURSE, DEGREE_COURSE_ENDED, SERVICE_PROMISE, PERFORMANCE_GRADE;

    /** What a kind is about, as hr looks for it. */
    public enum Group { PERSON, UNIT, COURSE, YEAR }

    private static final Set<ChangeKind> OF_PEOPLE = Set.of(DEPUTY, DEPUTY_ENDED, HEAD_REPLACED, HEAD_VACANT, TRANSFER, LEFT, LEAVE, LEAVE_ENDED);

    public Group group() {
        return switch (this) {
            case TRANSFER, LEFT, LEAVE, LEAVE_ENDED, POST_COVERED, COVER_ENDED -> Group.PERSON;
            case DEPUTY, DEPUTY_ENDED, HEAD_REPLACED, HEAD_VACANT -> Group.UNIT;
            case COURSE_MOVED, COURSE_CANCELLED, RESULT_CORRECTED, DEGREE_COURSE, DEGREE_COURSE_ENDED, SERVICE_PROMISE -> Group.COURSE;
            case HOURS_EXEMPTED, EXEMPTION_ENDED, PERFORMANCE_GRADE -> Group.YEAR;
        };
    }

    /** Somebody else in the post of one long absent. */
    boolean isOfCover() {
        return this == POST_COVERED || this == COVER_ENDED;
    }

    boolean isOfPeople() {
        return OF_PEOPLE.contains(this);
    }
}
