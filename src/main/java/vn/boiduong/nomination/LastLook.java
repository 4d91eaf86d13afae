package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.Decisions;

/**
 * Judges everyone a decision sends once more when it is signed, in the order of their names: someone may have gone on leave,
 * been sent elsewhere, or the course may have moved since. A reason on record for a condition still holds for it.
 */
@Component
class LastLook {

    private final Nominees nominees;
    private final Courses courses;
    private final Eligibility eligibility;
    private final Judge judge;

    LastLook(Nominees nominees, Courses courses, Eligibility eligibility, Judge judge) {
        this.nominees = nominees;
        this.courses = courses;
        this.eligibility = eligibility;
        this.judge = judge;
    }

    /** What stands against signing the list as it is now; leaves no trace. */
    List<Obstacle> ahead(String course) {
        return of(course, judge.preview());
    }

    /** The same, for the record; callers hold the lock on the nomination. */
    List<Obstacle> atSignature(String course) {
        return of(course, judge.forTheRecord());
    }

    private List<Obstacle> of(String course, Decisions.Table table) {
        Picture picture = eligibility.asBeforeNaming(courses.course(course));
        Set<String> before = new LinkedHashSet<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (Nominee name : nominees.findByCourseOrderByTurn(course).stream().filter(each -> each.is(NomineeStatus.SEATED)).toList()) {
            Judgement now = judge.judge(picture, picture.factsOf(name.officer(), before, 1), table);
            List<Condition> conditions = now.findings().stream().map(Finding::condition).toList();
            if (!now.eligible() && !(now.overridable() && conditions.stream().allMatch(name::overrides))) {
                obstacles.add(new Obstacle(name.officer(), now.overridable(), now.sentences().toString(), conditions));
            }
            before.add(name.officer());
        }
        return obstacles;
    }
}
