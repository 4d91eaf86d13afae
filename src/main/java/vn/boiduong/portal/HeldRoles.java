package vn.boiduong.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.Wording;

/** Roles nobody holds and units without a head: work that waits for them waits for nobody. */
@Component
@Order(3)
class HeldRoles implements AdminFacts {

    private static final List<Role> NEEDED = List.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR);
    private static final String DIRECTORY = "/danh-ba";

    private final Directory directory;
    private final Groups groups;

    HeldRoles(Directory directory, Groups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    @Override
    public List<Fact> of(Actor administrator) {
        List<String> agencies = administrator.agency().isEmpty() ? directory.agencies().stream().map(agency -> agency.code()).toList()
                : List.of(administrator.agency());
        List<Fact> facts = new ArrayList<>();
        List<Object> roles = agencies.stream().flatMap(this::heldByNobody).toList();
        facts.add(new Fact(Wording.of("portal.health.roles"), roles.isEmpty() ? Wording.of("portal.health.roles.well") : Wording.list(", ", roles),
                !roles.isEmpty(), roles.isEmpty() ? null : DIRECTORY));
        List<Object> units = agencies.stream().flatMap(agency -> directory.units(agency).stream()).filter(unit -> unit.head() == null)
                .<Object>map(Unit::name).toList();
        if (!units.isEmpty()) {
            facts.add(new Fact(Wording.of("portal.health.heads"), Wording.list(", ", units), true, DIRECTORY + "/don-vi"));
        }
        return facts;
    }

    private Stream<Object> heldByNobody(String agency) {
        return NEEDED.stream().filter(role -> groups.members(role.group(), agency).isEmpty()).map(RoleNames::of);
    }
}
