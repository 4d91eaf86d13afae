package vn.boiduong.target;

import java.util.Set;
import java.util.TreeSet;

import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;

/** How far a person sees: the agency (hr, chairman, auditor), the units headed, or only oneself. */
public record Reach(Width width, String agency, Set<String> units, String officer) {

    /** Of whom the numbers tell. */
    public enum Width { AGENCY, UNITS, PERSON }

    /** @throws RuleViolation for an account outside every agency: the system's administrator */
    static Reach of(Actor actor) {
        if (!actor.has(Role.OFFICER)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.OFFICER));
        }
        boolean all = actor.follows();
        Width width = all ? Width.AGENCY : actor.unitsHeaded().isEmpty() ? Width.PERSON : Width.UNITS;
        return new Reach(width, actor.agency(), new TreeSet<>(actor.unitsHeaded()), actor.officerId());
    }

    /** Everything in the agency. */
    static Reach over(String agency) {
        return new Reach(Width.AGENCY, agency, Set.of(), "");
    }

    boolean includes(String inUnit, String who) {
        return switch (width) {
            case AGENCY -> true;
            case UNITS -> units.contains(inUnit);
            case PERSON -> officer.equals(who);
        };
    }

    /** One unit of those seen. */
    Reach within(String unit) {
        if (!ofOthers().includes(unit, officer)) {
            throw new RuleViolation("identity.headRequired");
        }
        return new Reach(Width.UNITS, agency, Set.of(unit), officer);
    }

    /** Refuses whoever sees only the own person. */
    Reach ofOthers() {
        if (width == Width.PERSON) {
            throw new RuleViolation("identity.headRequired");
        }
        return this;
    }
}
