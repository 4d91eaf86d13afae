package vn.boiduong.identity.process;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Memberships;
import vn.boiduong.identity.Role;

/** Members come from the directory, which is right at any moment of the day; accounts outside it are the engine's. */
@Component
class EngineGroups implements Groups {

    private final IdentityService identity;
    private final Directory directory;
    private final OfficeClock clock;

    EngineGroups(IdentityService identity, Directory directory, OfficeClock clock) {
        this.identity = identity;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<String> members(String group, String agency) {
        if (group.equals(Role.OFFICER.group())) {
            return directory.officers(agency).stream().filter(officer -> officer.leftOn() == null).map(Officer::id).toList();
        }
        return directory.units(agency).stream().filter(unit -> Role.headGroup(agency, unit.code()).equals(group)).findFirst()
                .map(this::headsOf).orElseGet(() -> directory.holdersOf(group, agency));
    }

    @Override
    public List<String> ofAccount(String id) {
        return identity.createGroupQuery().groupMember(id).orderByGroupId().asc().list().stream().map(Group::getId).toList();
    }

    private List<String> headsOf(Unit unit) {
        return List.copyOf(Memberships.headsOf(unit, directory.deputies(unit.agency(), clock.today()),
                directory.holdersOf(Role.CHAIRMAN.group(), unit.agency())));
    }
}
