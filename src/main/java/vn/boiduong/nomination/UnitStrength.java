package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import vn.boiduong.directory.Unit;

/**
 * Who of a unit is away on which working day of a course. Sending people must not stop the unit's work (ward plan, mục I.2):
 * a share of its members may be away at once, at least one, and never all holders of one post.
 *
 * @param positions the post of each member who joined on or before the first day, head and people on leave included
 * @param away      for each working day of the course the members away on courses or leave
 */
record UnitStrength(Unit unit, Map<String, String> positions, int percentAway, SortedMap<LocalDate, Set<String>> away) {

    /** The day of the course on which most people are away, and how many; the first such day. */
    record Load(LocalDate day, int away) {
    }

    int members() {
        return positions.size();
    }

    int allowedAway() {
        return Math.max(1, positions.size() * percentAway / 100);
    }

    Set<String> holdersOf(String position) {
        return positions.keySet().stream().filter(member -> positions.get(member).equals(position)).collect(Collectors.toSet());
    }

    /** The tightest day of the unit when these people go as well. */
    Load tightest(Set<String> alsoAway) {
        return tightestOf(positions.keySet(), alsoAway);
    }

    /** The tightest day of the holders of one post when these people go as well. */
    Load tightest(String position, Set<String> alsoAway) {
        return tightestOf(holdersOf(position), alsoAway);
    }

    private Load tightestOf(Set<String> group, Set<String> alsoAway) {
        return away.keySet().stream().map(day -> new Load(day, countAway(day, group, alsoAway)))
                .max(Comparator.comparingInt(Load::away).thenComparing(Load::day, Comparator.reverseOrder()))
                .orElse(new Load(null, 0));
    }

    private int countAway(LocalDate day, Set<String> group, Set<String> alsoAway) {
        Set<String> gone = new HashSet<>(away.get(day));
        gone.addAll(alsoAway);
        gone.retainAll(group);
        return gone.size();
    }
}
