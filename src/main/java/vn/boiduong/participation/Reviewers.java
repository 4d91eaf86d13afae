package vn.boiduong.participation;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** Who verifies a result: hr, never the participant; where hr is that one person alone, a chairman. */
@Component
class Reviewers {

    private final Directory directory;

    Reviewers(Directory directory) {
        this.directory = directory;
    }

    Role roleFor(Participation participation) {
        return directory.holdersOf(Role.HR.group(), participation.agency()).stream()
                .allMatch(holder -> holder.equals(participation.who().officer())) ? Role.CHAIRMAN : Role.HR;
    }

    /** Refuses the participant and whoever lacks the role. */
    void require(Actor actor, Participation participation) {
        if (actor.is(participation.who().officer())) {
            throw new RuleViolation("participation.notOwnResult");
        }
        actor.require(roleFor(participation), participation.agency());
    }
}
