package vn.boiduong.change;

import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.nomination.Performance;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.shared.CourseOfficer;

/** Records what postgraduate study asks for, through the verbs of nominations, which judge by it. */
@Component
class StudyRecords {

    private final DegreeRecords degrees;
    private final Actors actors;

    StudyRecords(DegreeRecords degrees, Actors actors) {
        this.degrees = degrees;
        this.actors = actors;
    }

    void record(Change change) {
        Actor actor = actors.current();
        Change.Entry entry = change.entry() == null ? new Change.Entry(null, null, null, null, null) : change.entry();
        switch (change.kind()) {
            case DEGREE_COURSE -> degrees.mark(change.course(), Degree.valueOf(entry.degree()), months(entry), actor);
            case DEGREE_COURSE_ENDED -> degrees.unmark(change.course(), actor);
            case SERVICE_PROMISE -> degrees.promise(new CourseOfficer(change.course(), change.officer()),
                    new ServicePromise(months(entry), change.firstDay()), actor);
            case PERFORMANCE_GRADE -> degrees.grade(change.officer(), entry.year(), Performance.valueOf(entry.grade()), actor);
            default -> throw new IllegalArgumentException(change.kind().name());
        }
    }

    private static int months(Change.Entry entry) {
        return entry.months() == null ? 0 : entry.months();
    }
}
