package vn.boiduong.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/**
 * Finds and introduces policies. A version is never changed: a correction is the next version, so that whatever was computed
 * by an earlier one can be computed again.
 */
@Service
public class PolicyService implements Policies {

    private final PolicyTable table;
    private final Actors actors;
    private final OfficeClock clock;

    PolicyService(PolicyTable table, Actors actors, OfficeClock clock) {
        this.table = table;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Policy inForce(String agency, LocalDate day) {
        return table.policy(table.inForce(agency, day));
    }

    @Override
    public Policy version(String agency, int version) {
        return table.policy(table.version(agency, version));
    }

    /** What the agency aims at by the version in force on the day. */
    public List<Aim> aims(String agency, LocalDate day) {
        return table.parameters(table.inForce(agency, day)).aims();
    }

    /** The parameters of a version by name, as they are typed. */
    public Map<String, String> parameters(String agency, int version) {
        return table.parameters(table.version(agency, version)).settings();
    }

    /** From the day on, the policy in force then with these parameters changed. Returns the new version. */
    @Transactional
    public Policy introduce(String agency, LocalDate validFrom, Map<String, String> changes, String reason) {
        Actor actor = actors.current();
        if (!actor.equals(Actor.SYSTEM)) {
            actor.require(Role.ADMIN, agency);
        }
        PolicyTable.Version latest = table.latest(agency);
        if (latest.number() > 1 && !validFrom.isAfter(latest.validFrom())) {
            throw RuleViolation.inField("validFrom", "policy.mustFollowLatest");
        }
        PolicyParameters parameters = table.parameters(latest).with(changes);
        Policy policy = parameters.policy(latest.number() + 1, validFrom);
        table.insert(new PolicyTable.Version(agency, policy.version(), validFrom, clock.now()), actor.officerId(), reason);
        table.insert(agency, policy.version(), parameters);
        return policy;
    }
}
