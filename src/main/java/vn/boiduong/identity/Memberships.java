package vn.boiduong.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;

/** Who belongs to which group of an agency on a day: roles as the directory gives them, headships by head, deputies or chairmen. */
public record Memberships(Map<String, Set<String>> peopleByGroup) {

    public static Memberships of(List<Officer> employed, List<Unit> units, List<Deputy> deputiesOfTheDay) {
        Map<String, Set<String>> people = new TreeMap<>();
        for (Role role : Role.values()) {
            people.put(role.group(), employed.stream().filter(officer -> DirectoryActors.rolesOf(officer).contains(role))
                    .map(Officer::id).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        Set<String> chairmen = people.get(Role.CHAIRMAN.group());
        for (Unit unit : units) {
            people.put(Role.headGroup(unit.agency(), unit.code()), headsOf(unit, deputiesOfTheDay, chairmen));
        }
        return new Memberships(people);
    }

    /** Who acts for the unit: its head and the day's deputies; without a head these chairmen too, who decide where a deputy may not. */
    public static Set<String> headsOf(Unit unit, List<Deputy> deputiesOfTheDay, Collection<String> chairmen) {
        Headship headship = Headship.of(unit, deputiesOfTheDay);
        Set<String> people = new TreeSet<>(headship.people());
        if (headship.vacant()) {
            people.addAll(chairmen);
        }
        return people;
    }
}
