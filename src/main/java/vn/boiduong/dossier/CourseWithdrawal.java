package vn.boiduong.dossier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.nomination.NominationPlaces;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** A person gives the own place in a course back, on the list as after the decision. */
@Service
@Transactional
public class CourseWithdrawal {

    private final NominationPlaces places;
    private final ParticipationResults sent;
    private final ParticipationService participations;

    CourseWithdrawal(NominationPlaces places, ParticipationResults sent, ParticipationService participations) {
        this.places = places;
        this.sent = sent;
        this.participations = participations;
    }

    public void withdraw(String course, String reason, Actor actor) {
        CourseOfficer who = new CourseOfficer(course, actor.officerId());
        if (sent.find(who).isPresent()) {
            participations.withdraw(who, reason, actor);
        } else if (!places.withdraw(who, reason, actor)) {
            throw new RuleViolation("dossier.nothingToWithdraw");
        }
    }
}
