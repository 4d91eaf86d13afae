package vn.boiduong.participation;

import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Qualification;
import vn.boiduong.nomination.Conclusion;
import vn.boiduong.nomination.NominationPlaces;

/** What follows when a participation ends: the place is released, hours and certificate are credited, downstream hears of it. */
@Component
class Conclusions {

    private final NominationPlaces places;
    private final Courses courses;
    private final HoursTable hours;
    private final DirectoryChanges directory;
    private final ParticipationNotices notices;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    Conclusions(NominationPlaces places, Courses courses, HoursTable hours, DirectoryChanges directory,
                ParticipationNotices notices, ApplicationEventPublisher events, OfficeClock clock) {
        this.places = places;
        this.courses = courses;
        this.hours = hours;
        this.directory = directory;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void of(Participation ended) {
        Course course = courses.course(ended.who().course());
        boolean passed = ended.outcome() == Outcome.PASSED;
        switch (ended.outcome()) {
            case WITHDRAWN, CANCELLED -> places.release(ended.who(), ended.endedReason());
            default -> places.conclude(ended.who(), new Conclusion(passed, passed ? course.hours() : 0, course.endsOn()));
        }
        notices.concluded(ended);
        events.publishEvent(new ParticipationConcluded(ended.agency(), ended.who(), ended.outcome(), ended.concludedOn()));
    }

    /** Credits the course's hours to the year of completion and what the course grants; gives the hours. */
    int credit(Participation passed) {
        Course course = courses.course(passed.who().course());
        if (!hours.isCredited(passed.who().key())) {
            hours.credit(passed, course.hours(), course.endsOn(), clock.today());
        }
        if (course.grants() != null) {
            directory.recordQualification(new Qualification(passed.who().officer(), course.grants(),
                    passed.certificateNo(), clock.today(), course.code()));
        }
        return course.hours();
    }

    /** Hours of a course not passed any more, and a certificate that was another one, do not count from here on. */
    void takeBack(Participation corrected, Participation.Standing before) {
        if (corrected.outcome() != Outcome.PASSED) {
            hours.takeBack(corrected);
        }
        if (corrected.outcome() != Outcome.PASSED || !Objects.equals(before.certificateNo(), corrected.certificateNo())) {
            directory.revokeQualifications(corrected.who().officer(), corrected.who().course(), clock.today());
        }
    }

    /** The corrected result counts from here on. */
    void corrected(Participation corrected, Outcome before, String reason) {
        Course course = courses.course(corrected.who().course());
        boolean passed = corrected.outcome() == Outcome.PASSED;
        places.correct(corrected.who(), new Conclusion(passed, passed ? course.hours() : 0, course.endsOn()));
        notices.corrected(corrected, reason);
        events.publishEvent(new ResultCorrected(corrected.agency(), corrected.who(), before, corrected.outcome(), reason, clock.today()));
    }

    /** Whoever was closed without a report could not have reported: the course was never held, and nothing of it counts against anyone. */
    void neverHeld(Participation closed) {
        places.neverHeld(closed.who(), closed.endedReason());
        notices.concluded(closed);
        events.publishEvent(new ResultCorrected(closed.agency(), closed.who(), Outcome.UNREPORTED, closed.outcome(), closed.endedReason(),
                clock.today()));
    }

    void followedUp(Participation participation) {
        if (participation.followUp() == FollowUp.RECOVER_COSTS) {
            events.publishEvent(new CostRecoveryDecided(participation.agency(), participation.who(), participation.followUpNote()));
        }
    }
}
