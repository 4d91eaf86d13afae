package vn.boiduong.plan;

import java.util.Map;
import java.util.Set;

/** Told by the nominations: who already has a place on a course that is not concluded. */
public interface PeopleOnTheWay {

    Now of(String agency);

    /** People seated or sent, by course, and the courses to which nobody can be named any more. */
    record Now(Map<String, Set<String>> byCourse, Set<String> closed) {
    }
}
