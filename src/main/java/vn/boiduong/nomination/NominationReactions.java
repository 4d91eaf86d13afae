package vn.boiduong.nomination;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.CourseCancelled;
import vn.boiduong.course.CourseMoved;
import vn.boiduong.course.Courses;
import vn.boiduong.deadline.Recount;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.Messages;

/** What happens upstream and concerns nominations, in the transaction in which it happens. */
@Component
@Transactional
class NominationReactions {

    private final NominationService service;
    private final NominationPlaces places;
    private final Nominations nominations;
    private final NominationProcess process;
    private final Recount recount;
    private final Nominees nominees;
    private final NominationNotices notices;
    private final MoveNotices moves;
    private final Courses courses;
    private final OfficeClock clock;

    NominationReactions(NominationService service, NominationPlaces places, Nominations nominations, NominationProcess process,
                        Recount recount, Nominees nominees, NominationNotices notices, MoveNotices moves,
                        Courses courses, OfficeClock clock) {
        this.service = service;
        this.places = places;
        this.nominations = nominations;
        this.process = process;
        this.recount = recount;
        this.nominees = nominees;
        this.notices = notices;
        this.moves = moves;
        this.courses = courses;
        this.clock = clock;
    }

    @EventListener
    void planned(PlanApproved plan) {
        service.plan(plan.agency(), plan.courses());
    }

    @EventListener
    void moved(CourseMoved course) {
        places.courseEnded(course.course(), course.endsOn());
        nominations.findById(course.course()).ifPresent(nomination -> {
            if (nomination.is(NominationStatus.WAITING)) {
                process.courseMoved(nomination.course());
            } else {
                moves.tell(course, recount.ofCase(NominationProcess.KEY, nomination.course()));
            }
            process.tellUndecidedOn(nomination.course(), course.startsOn().isBefore(clock.today()) ? course.endsOn() : course.startsOn());
            notices.moved(courses.course(course.course()), nominees.findByCourseOrderByTurn(course.course()).stream()
                    .filter(name -> name.is(NomineeStatus.SEATED) || name.is(NomineeStatus.WAITING)).toList());
        });
    }

    @EventListener
    void cancelled(CourseCancelled course) {
        nominations.findById(course.course()).filter(nomination -> !nomination.is(NominationStatus.DECIDED))
                .ifPresent(open -> process.courseCancelled(open.course()));
    }

    @EventListener
    void left(OfficerLeft officer) {
        places.left(officer.officer(), Optional.ofNullable(officer.reason()).orElse(Messages.text("nomination.left")));
    }
}
