package vn.boiduong.nomination;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;

/**
 * Someone gave a place back: the waiting list moves up, and whoever moves up is told. After the decision the place is decided
 * at once, so that the participation begins in the same transaction; once the course has begun, or is cancelled, the place stays empty.
 * Callers hold the lock on the nomination.
 */
@Component
class Vacancies {

    private final Seating seating;
    private final Nominees nominees;
    private final Courses courses;
    private final NominationNotices notices;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    Vacancies(Seating seating, Nominees nominees, Courses courses, NominationNotices notices, ApplicationEventPublisher events,
              OfficeClock clock) {
        this.seating = seating;
        this.nominees = nominees;
        this.courses = courses;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void fill(Nomination nomination) {
        Course course = courses.course(nomination.course());
        if (nomination.is(NominationStatus.CANCELLED) || course.isCancelled() || !clock.today().isBefore(course.startsOn())) {
            return;
        }
        List<Nominee> moved = seating.moveUp(nomination);
        if (nomination.is(NominationStatus.DECIDED)) {
            decide(nomination, course, moved);
        } else {
            moved.forEach(name -> notices.seatFound(course, name));
        }
    }

    private void decide(Nomination nomination, Course course, List<Nominee> moved) {
        if (!moved.isEmpty()) {
            moved.forEach(Nominee::decide);
            nominees.saveAll(moved);
            List<String> officers = moved.stream().map(Nominee::officer).toList();
            notices.movedUp(course, officers);
            events.publishEvent(new DecisionIssued(nomination.agency(), nomination.course(), officers));
        }
    }
}
