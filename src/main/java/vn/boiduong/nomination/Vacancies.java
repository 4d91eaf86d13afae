package vn.boiduong.nomination;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;

/**
 * Someone gave a place back. While units still name people the waiting list moves up; a list that waits for its signature does
 * not change by itself, so hr is told; after the decision only the reserve signed with it moves up, one name for one place.
 * Once the course has begun, or is cancelled, the place stays empty. Callers hold the lock on the nomination.
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

    /** A seat is free again before the decision. */
    void givenBack(Nomination nomination, Nominee by) {
        Course course = courses.course(nomination.course());
        if (nomination.is(NominationStatus.CONSOLIDATED)) {
            notices.seatLeftEmpty(course, by);
        } else if (nomination.is(NominationStatus.OPEN) && isAhead(course)) {
            seating.moveUp(nomination).forEach(name -> notices.seatFound(course, name));
        }
    }

    /** A person sent by the decision does not go; the participation of whoever moves up begins in the same transaction. */
    void released(Nomination nomination, String officer) {
        Course course = courses.course(nomination.course());
        if (nomination.is(NominationStatus.DECIDED) && isAhead(course)) {
            seating.fromReserve(nomination).ifPresent(name -> {
                name.moveUp(clock.today(), officer);
                Nominee moved = nominees.save(name);
                notices.movedUp(course, moved);
                events.publishEvent(new ReserveMovedUp(nomination.agency(), nomination.course(), moved.officer(), officer));
            });
        }
    }

    private boolean isAhead(Course course) {
        return !course.isCancelled() && clock.today().isBefore(course.startsOn());
    }
}
