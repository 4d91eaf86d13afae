package vn.boiduong.identity;

import java.util.Set;
import java.util.TreeSet;

import vn.boiduong.shared.RuleViolation;

/** Of whom a person may read in lists of the agency: of everyone (hr, chairman, auditor), of the units headed, or only of oneself. */
public record Sight(Width width, String agency, Set<String> units, String officer) {

    public enum Width { AGENCY, UNITS, PERSON }

    /** @throws RuleViolation for an account outside every agency: the system's administrator */
    public static Sight of(Actor actor) {
        if (!actor.has(Role.OFFICER)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.OFFICER));
        }
        boolean all = actor.follows();
        Width width = all ? Width.AGENCY : actor.unitsHeaded().isEmpty() ? Width.PERSON : Width.UNITS;
        return new Sight(width, actor.agency(), new TreeSet<>(actor.unitsHeaded()), actor.officerId());
    }

    /** Refuses whoever sees only the own person. */
    public Sight ofOthers() {
        if (width == Width.PERSON) {
            throw new RuleViolation("identity.headRequired");
        }
        return this;
    }

    public boolean whole() {
        return width == Width.AGENCY;
    }

    /** Whether only the own person is seen. */
    public boolean personal() {
        return width == Width.PERSON;
    }

    /** A head sees the own unit's people and, as everyone, the own person. */
    public boolean includes(String unit, String who) {
        return whole() || officer.equals(who) || units.contains(unit);
    }
}
