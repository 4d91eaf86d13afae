package vn.boiduong.participation;

import java.util.List;
import java.util.stream.Stream;

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
        return others(Role.HR, participation).isEmpty() ? Role.CHAIRMAN : Role.HR;
    }

    List<String> of(Participation participation) {
        return others(roleFor(participation), participation);
    }

    private List<String> others(Role role, Participation participation) {
        Stream<String> holders = directory.holdersOf(role.group(), participation.agency()).stream();
        return holders.filter(holder -> !holder.equals(participation.who().officer())).sorted().toList();
    }

    /** Refuses the participant and whoever lacks the role. */
    void require(Actor actor, Participation participation) {
        if (actor.is(participation.who().officer())) {
            throw new RuleViolation("participation.notOwnResult");
        }
        actor.require(roleFor(participation), participation.agency());
    }
}
