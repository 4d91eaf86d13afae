package vn.boiduong.identity.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.identity.Memberships;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;

/**
 * Brings the engine's tenant, groups, users and memberships to what the directory says today. Only what differs is written, so
 * doing it twice, or on two nodes, does no harm; what someone had taken in a group he leaves goes back to it; passwords and users of no directory are left alone.
 */
@Component
class EngineMirror {

    private final Directory directory;
    private final OfficeClock clock;
    private final EngineIdentities engine;
    private final CaseEngine cases;
    private final AsSystem asSystem;

    EngineMirror(Directory directory, OfficeClock clock, EngineIdentities engine, CaseEngine cases, AsSystem asSystem) {
        this.directory = directory;
        this.clock = clock;
        this.engine = engine;
        this.cases = cases;
        this.asSystem = asSystem;
    }

    void follow(String agencyCode) {
        Agency agency = directory.agency(agencyCode);
        List<Unit> units = directory.units(agencyCode);
        Map<String, Officer> known = directory.officers(agencyCode).stream()
                .collect(Collectors.toMap(Officer::id, Function.identity()));
        List<Officer> employed = known.values().stream().filter(officer -> officer.leftOn() == null).toList();
        Memberships memberships = Memberships.of(employed, units, directory.deputies(agencyCode, clock.today()));

        asSystem.run(() -> existing(agency, units, employed));
        asSystem.run(() -> {
            Set<String> present = employed.stream().map(Officer::id).collect(Collectors.toSet());
            Changes members = Changes.between(engine.membersOfTenant(agencyCode, known.keySet()), present);
            memberships.peopleByGroup().forEach((group, people) -> follow(group, people, known.keySet()));
            engine.changeTenant(agencyCode, members);
        });
    }

    private void follow(String group, Set<String> people, Set<String> known) {
        Changes changes = Changes.between(engine.membersOfGroup(group, known), people);
        engine.changeGroup(group, changes);
        changes.leaving().forEach(person -> cases.release(person, group));
    }

    /** Memberships need their user, group and tenant to be there. */
    private void existing(Agency agency, List<Unit> units, List<Officer> employed) {
        engine.tenant(agency.code(), agency.name());
        for (Role role : Role.values()) {
            engine.group(role.group(), Messages.text("identity.group." + role.group()));
        }
        units.forEach(unit -> engine.group(Role.headGroup(unit.agency(), unit.code()),
                Messages.text("identity.group.unit-head", unit.name(), agency.name())));
        engine.users(employed.stream().map(PersonName::of).toList());
    }
}
