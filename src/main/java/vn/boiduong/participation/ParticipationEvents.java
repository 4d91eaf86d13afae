package vn.boiduong.participation;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.CourseCancelled;
import vn.boiduong.course.CourseMoved;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.nomination.ReserveMovedUp;
import vn.boiduong.shared.Messages;

/** What happens upstream and concerns people on courses, in the same transaction. */
@Component
@Transactional
class ParticipationEvents {

    private final ParticipationService participations;
    private final CourseMoves moves;

    ParticipationEvents(ParticipationService participations, CourseMoves moves) {
        this.participations = participations;
        this.moves = moves;
    }

    @EventListener
    void start(DecisionIssued decision) {
        participations.start(decision.agency(), decision.course(), decision.officers());
    }

    @EventListener
    void startInPlaceOf(ReserveMovedUp moved) {
        participations.start(moved.agency(), moved.course(), List.of(moved.officer()));
    }

    @EventListener
    void move(CourseMoved moved) {
        moves.follow(moved);
    }

    @EventListener
    void cancel(CourseCancelled cancelled) {
        participations.courseCancelled(cancelled.course(), cancelled.reason());
    }

    @EventListener
    void leave(OfficerLeft left) {
        participations.endAll(participations.ofOfficer(left.officer()), Outcome.WITHDRAWN,
                Messages.text("participation.leftAgency", left.reason()));
    }
}
