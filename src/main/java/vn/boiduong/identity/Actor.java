package vn.boiduong.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.boiduong.shared.RuleViolation;

/** The person who acts, with the roles and the units headed today. {@link #SYSTEM} acts where a timer does. */
public record Actor(String officerId, String agency, Set<Role> roles, Set<String> unitsHeaded) {

    public static final Actor SYSTEM = new Actor("system", "", Set.of(), Set.of());

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }

    /** Runs or audits the year of the agency, and so reads all of it: hr, chairman, auditor. */
    public boolean follows() {
        return hasAny(Role.HR, Role.CHAIRMAN, Role.AUDITOR);
    }

    public boolean heads(String unit) {
        return unitsHeaded.contains(unit);
    }

    public boolean is(String officer) {
        return officerId.equals(officer);
    }

    /** The engine groups of this person: one for each role, one for each unit headed. */
    public List<String> groups() {
        return Stream.concat(roles.stream().map(Role::group), unitsHeaded.stream().map(unit -> Role.headGroup(agency, unit)))
                .sorted().toList();
    }

    /** Refuses whoever lacks the role or belongs to another agency. */
    public void require(Role role, String inAgency) {
        if (!has(role) || !agency.equals(inAgency)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(role));
        }
    }

    /** Refuses whoever neither heads the unit nor stands in for it (the chairman does where a unit has no head). */
    public void requireHeadOf(String unit, String inAgency) {
        if (!agency.equals(inAgency) || !heads(unit)) {
            throw new RuleViolation("identity.headRequired");
        }
    }
}
