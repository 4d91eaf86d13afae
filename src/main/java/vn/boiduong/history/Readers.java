package vn.boiduong.history;

import java.util.stream.Stream;

import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Who reads every case of the own agency. */
public final class Readers {

    private static final Role[] ROLES = {Role.AUDITOR, Role.HR, Role.CHAIRMAN};

    private Readers() {
    }

    public static void require(Actor actor) {
        if (!actor.hasAny(ROLES)) {
            throw new RuleViolation("identity.roleRequired", Wording.list(", ", Stream.of(ROLES).map(RoleNames::of).toList()));
        }
    }
}
