package vn.boiduong.reimbursement;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/**
 * Who may act in a case: hr confirms, the chairman decides, and nobody in his own. Where the person concerned is the only
 * holder of a role the other role acts (for a sole chairman hr records the superior's decision).
 */
@Component
public class Authority {

    private final Directory directory;

    Authority(Directory directory) {
        this.directory = directory;
    }

    /** Who confirms costs and payment. */
    public Role confirming(CourseOfficer id) {
        return withAnotherHolder(id, Role.HR, Role.CHAIRMAN);
    }

    /** Who decides. */
    public Role deciding(CourseOfficer id) {
        return withAnotherHolder(id, Role.CHAIRMAN, Role.HR);
    }

    /** Rules are edited by the agency's hr or the administrator. */
    static void requireEditor(Actor actor, String agency) {
        if (!actor.has(Role.ADMIN) || !actor.agency().equals(agency)) {
            actor.require(Role.HR, agency);
        }
    }

    private Role withAnotherHolder(CourseOfficer id, Role first, Role second) {
        String agency = directory.officer(id.officer()).agency();
        return List.of(first, second).stream().filter(role -> directory.holdersOf(role.group(), agency).stream()
                .anyMatch(holder -> !holder.equals(id.officer()))).findFirst().orElse(first);
    }

    void requireConfirming(CourseOfficer id, Actor actor) {
        require(confirming(id), id, actor);
    }

    void requireDeciding(CourseOfficer id, Actor actor) {
        require(deciding(id), id, actor);
    }

    private void require(Role role, CourseOfficer id, Actor actor) {
        actor.require(role, directory.officer(id.officer()).agency());
        if (actor.is(id.officer())) {
            throw new RuleViolation("reimbursement.ownCase");
        }
    }
}
