package vn.boiduong.roster;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;

/**
 * Hr and the administrator keep the directory of their own agency. Roles open doors: the administrator alone gives and takes them, and
 * nobody does so for himself.
 */
@Component
class RosterRules {

    static boolean keeps(Actor actor) {
        return !actor.agency().isEmpty() && actor.hasAny(Role.HR, Role.ADMIN);
    }

    static boolean readsAll(Actor actor) {
        return !actor.agency().isEmpty() && actor.hasAny(Role.HR, Role.ADMIN, Role.CHAIRMAN, Role.AUDITOR);
    }

    void requireKeeper(Actor actor) {
        if (!keeps(actor)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
    }

    /** Refuses whoever keeps nothing, audits nothing and heads no unit. */
    void requireReader(Actor actor) {
        if (!readsAll(actor) && actor.unitsHeaded().isEmpty()) {
            throw new RuleViolation("identity.headRequired");
        }
    }

    void requireMayGive(List<RowChange> rows, Snapshot before, Snapshot after, Actor actor) {
        for (RowChange row : rows) {
            String had = before.find(Table.OFFICERS, row.key()).map(then -> then.cell("roles")).orElse("");
            if (row.table() != Table.OFFICERS || after.of(Table.OFFICERS).get(row.key()).cell("roles").equals(had)) {
                continue;
            }
            if (!actor.has(Role.ADMIN)) {
                throw RuleViolation.inField("roles", "roster.rolesAreTheAdministrators", row.title());
            }
            if (actor.is(row.key())) {
                throw RuleViolation.inField("roles", "roster.ownRoles");
            }
        }
    }
}
