package vn.boiduong.policy;

import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** Who introduces, corrects and withdraws versions. */
@Component
class PolicyEditors {

    private final Actors actors;

    PolicyEditors(Actors actors) {
        this.actors = actors;
    }

    Actor require(String agency) {
        Actor actor = actors.current();
        boolean allowed = actor.equals(Actor.SYSTEM) || actor.agency().equals(agency) && actor.hasAny(Role.HR, Role.ADMIN);
        if (!allowed) {
            throw new RuleViolation("policy.editorRequired");
        }
        return actor;
    }
}
