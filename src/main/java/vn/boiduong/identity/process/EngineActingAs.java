package vn.boiduong.identity.process;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

@Component
class EngineActingAs implements ActingAs {

    private final IdentityService identity;
    private final Actors actors;
    private final DirectoryFollower follower;

    EngineActingAs(IdentityService identity, Actors actors, DirectoryFollower follower) {
        this.identity = identity;
        this.actors = actors;
        this.follower = follower;
    }

    @Override
    public <T> T call(String officerId, Supplier<T> act) {
        follower.followTheDay();
        Authentication before = identity.getCurrentAuthentication();
        Actor actor = actors.of(officerId);
        identity.setAuthentication(officerId, actor.groups(), actor.agency().isEmpty() ? List.of() : List.of(actor.agency()));
        try {
            return act.get();
        } finally {
            restore(before);
        }
    }

    private void restore(Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
