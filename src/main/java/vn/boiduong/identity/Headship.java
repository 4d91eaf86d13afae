package vn.boiduong.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Unit;

/** Who acts as head of a unit on a day: its head and deputies; where there is no head, the chairmen besides deputies. */
record Headship(String unit, Set<String> people, boolean vacant) {

    static Headship of(Unit unit, List<Deputy> deputiesOfTheDay) {
        Set<String> people = new TreeSet<>();
        if (unit.head() != null) {
            people.add(unit.head());
        }
        deputiesOfTheDay.stream().filter(deputy -> deputy.unit().equals(unit.code())).forEach(deputy -> people.add(deputy.officer()));
        return new Headship(unit.code(), people, unit.head() == null);
    }

    boolean includes(String officer, boolean chairman) {
        return people.contains(officer) || vacant && chairman;
    }
}
