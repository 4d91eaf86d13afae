package vn.boiduong.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;

/**
 * Reads from the directory what a person may do today. Whoever has left may do nothing; of accounts outside every
 * directory only the administrator made at set-up has a role.
 */
@Component
class DirectoryActors implements Actors {

    private final Directory directory;
    private final OfficeClock clock;
    private final CurrentPerson person;
    private final Groups groups;

    DirectoryActors(Directory directory, OfficeClock clock, CurrentPerson person, Groups groups) {
        this.directory = directory;
        this.clock = clock;
        this.person = person;
        this.groups = groups;
    }

    @Override
    public Actor current() {
        return person.id().map(this::of).orElse(Actor.SYSTEM);
    }

    @Override
    public Actor of(String officerId) {
        Optional<Officer> officer = directory.findOfficer(officerId);
        if (officer.isEmpty()) {
            boolean administrator = groups.ofAccount(officerId).contains(Role.ADMIN.group());
            return new Actor(officerId, "", administrator ? Set.of(Role.ADMIN) : Set.of(), Set.of());
        }
        if (officer.get().leftOn() != null) {
            return new Actor(officerId, officer.get().agency(), Set.of(), Set.of());
        }
        Set<Role> roles = rolesOf(officer.get());
        return new Actor(officerId, officer.get().agency(), roles, unitsHeaded(officer.get(), roles.contains(Role.CHAIRMAN)));
    }

    static Set<Role> rolesOf(Officer officer) {
        Set<Role> roles = EnumSet.of(Role.OFFICER);
        officer.roles().forEach(role -> roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
        return Set.copyOf(roles);
    }

    private Set<String> unitsHeaded(Officer officer, boolean chairman) {
        List<Deputy> deputies = directory.deputies(officer.agency(), clock.today());
        Set<String> units = new TreeSet<>();
        for (Unit unit : directory.units(officer.agency())) {
            if (Headship.of(unit, deputies).includes(officer.id(), chairman)) {
                units.add(unit.code());
            }
        }
        return Set.copyOf(units);
    }
}
