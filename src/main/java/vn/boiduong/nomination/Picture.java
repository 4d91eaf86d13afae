package vn.boiduong.nomination;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.policy.Conditions;
import vn.boiduong.shared.Wording;

/**
 * What is known of a course and of the people who might be sent to it, read once for all of them.
 *
 * @param grantsName  the requirement the course grants, in words, or null
 * @param commitments for each person the other courses he or she is nominated for and has not concluded
 * @param held        requirement codes met, by person
 * @param degree      what postgraduate study asks, or null for every other course
 * @param conditions  what becomes of who does not meet a condition
 */
record Picture(Course course, String grantsName, Map<String, Officer> people, Map<String, Position> positions, Map<String, Set<String>> held,
               Map<String, List<Leave>> leaves, Map<String, List<Course>> commitments, Map<String, UnitStrength> units,
               DegreeTerms degree, Conditions conditions) {

    Officer person(String officer) {
        return people.get(officer);
    }

    UnitStrength strengthOf(String officer) {
        return units.get(person(officer).unit());
    }

    /** The facts about this person when {@code before} are sent as well and so many seats are left. */
    PersonFacts factsOf(String officer, Set<String> before, int seatsLeft) {
        Officer person = person(officer);
        UnitStrength strength = strengthOf(officer);
        Set<String> away = new HashSet<>(before);
        away.add(officer);
        return new PersonFacts(person, course, inTargetGroup(person), holds(person), onTheWay(officer), overlap(officer), leave(officer),
                strength, strength.tightest(away), strength.tightest(person.position(), away), seatsLeft, obstacles(person), conditions);
    }

    private List<Wording> obstacles(Officer person) {
        return degree == null ? List.of() : new Postgraduate(person.fullName(), person.dateOfBirth(), person.joinedOn(),
                degree.gradesOf(person.id()), degree.promisedBy(person.id()))
                .obstacles(new Postgraduate.Course(course.startsOn(), degree.trainingMonths(), degree.limits()));
    }

    /** Whether the course grants a requirement of the person's post that is not met yet. */
    boolean missesWhatItGrants(String officer) {
        String grants = course.grants();
        return grants != null && !heldBy(officer).contains(grants)
                && positions.get(person(officer).position()).requirements().contains(grants);
    }

    private boolean inTargetGroup(Officer person) {
        return course.targetDuties().isEmpty() || course.targetDuties().contains(positions.get(person.position()).duty());
    }

    private boolean holds(Officer person) {
        return asksForNew() && heldBy(person.id()).contains(course.grants());
    }

    private Course onTheWay(String officer) {
        return asksForNew() ? others(officer).stream().filter(other -> course.grants().equals(other.grants())).findFirst().orElse(null)
                : null;
    }

    private boolean asksForNew() {
        return course.grants() != null && !course.refresher();
    }

    private Course overlap(String officer) {
        return others(officer).stream()
                .filter(other -> !other.startsOn().isAfter(course.endsOn()) && !other.endsOn().isBefore(course.startsOn()))
                .findFirst().orElse(null);
    }

    private Leave leave(String officer) {
        return leaves.getOrDefault(officer, List.of()).stream().min(Comparator.comparing(Leave::firstDay)).orElse(null);
    }

    private List<Course> others(String officer) {
        return commitments.getOrDefault(officer, List.of()).stream().filter(other -> !other.code().equals(course.code())).toList();
    }

    private Set<String> heldBy(String officer) {
        return held.getOrDefault(officer, Set.of());
    }
}
