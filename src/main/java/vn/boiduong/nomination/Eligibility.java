package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Requirement;
import vn.boiduong.directory.Unit;
import vn.boiduong.policy.Policy;

/** Reads what eligibility needs: a handful of queries for a unit or a whole agency, none per person. */
@Component
class Eligibility {

    private final Directory directory;
    private final Courses courses;
    private final WorkingCalendar calendar;
    private final NominationPolicies policies;
    private final NomineeTable nominees;
    private final DegreeTable degrees;

    Eligibility(Directory directory, Courses courses, WorkingCalendar calendar, NominationPolicies policies, NomineeTable nominees,
                DegreeTable degrees) {
        this.directory = directory;
        this.courses = courses;
        this.calendar = calendar;
        this.policies = policies;
        this.nominees = nominees;
        this.degrees = degrees;
    }

    /** Everyone of the agency, those who left included. */
    Picture ofAgency(Course course) {
        return of(course, directory.officers(course.agency()), commitments(course.agency()));
    }

    /** The same as if nobody was named for this course yet: for those named for it, judged once more. */
    Picture asBeforeNaming(Course course) {
        Map<String, List<Course>> elsewhere = new HashMap<>();
        commitments(course.agency()).forEach((officer, taken) ->
                elsewhere.put(officer, taken.stream().filter(other -> !other.code().equals(course.code())).toList()));
        return of(course, directory.officers(course.agency()), elsewhere);
    }

    Picture ofUnit(Course course, String unit) {
        return of(course, directory.members(course.agency(), unit), commitments(course.agency()));
    }

    private Picture of(Course course, List<Officer> people, Map<String, List<Course>> commitments) {
        Map<String, Officer> byId = people.stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        Map<String, List<Leave>> leaves = directory.leaves(byId.keySet(), course.startsOn(), course.endsOn()).stream()
                .collect(Collectors.groupingBy(Leave::officer));
        Map<String, Position> positions = directory.positions(course.agency()).stream()
                .collect(Collectors.toMap(Position::code, Function.identity()));
        Policy policy = policies.of(course);
        return new Picture(course, grantsName(course), byId, positions, directory.heldRequirements(course.agency()), leaves, commitments,
                units(course, people, policy, absences(course, leaves, commitments)), degree(course, byId.keySet(), policy.postgraduate()), policy.conditions());
    }

    private DegreeTerms degree(Course course, Set<String> people, Policy.Postgraduate limits) {
        int year = course.startsOn().getYear();
        return degrees.trainingMonths(course.code()).map(months -> new DegreeTerms(months, limits,
                degrees.grades(people, year - limits.goodYears(), year - 1), degrees.promised(course.code()))).orElse(null);
    }

    /** The requirement the course grants, in words, or null. */
    String grantsName(Course course) {
        return directory.requirements(course.agency()).stream().filter(requirement -> requirement.code().equals(course.grants()))
                .map(Requirement::name).findFirst().orElse(null);
    }

    private Map<String, List<Course>> commitments(String agency) {
        List<Commitment> rows = nominees.commitments(agency);
        Map<String, Course> byCode = courses.withCodes(rows.stream().map(Commitment::course).collect(Collectors.toSet())).stream()
                .filter(course -> !course.isCancelled()).collect(Collectors.toMap(Course::code, Function.identity()));
        return rows.stream().filter(row -> byCode.containsKey(row.course())).collect(Collectors.groupingBy(Commitment::officer,
                Collectors.mapping(row -> byCode.get(row.course()), Collectors.toList())));
    }

    private SortedMap<LocalDate, Set<String>> absences(Course course, Map<String, List<Leave>> leaves,
                                                       Map<String, List<Course>> commitments) {
        Set<CoveredPost> covered = new HashSet<>(nominees.coveredPosts(course.agency(), course.startsOn(), course.endsOn()));
        SortedMap<LocalDate, Set<String>> away = new TreeMap<>();
        course.startsOn().datesUntil(course.endsOn().plusDays(1)).filter(calendar::isWorkingDay).forEach(day -> {
            Set<String> gone = away.computeIfAbsent(day, unknown -> new HashSet<>());
            leaves.values().stream().flatMap(Collection::stream).filter(leave -> leave.covers(day)).map(Leave::officer).forEach(gone::add);
            commitments.forEach((officer, taken) -> taken.stream().filter(other -> other.covers(day)).forEach(other -> gone.add(officer)));
            covered.stream().filter(post -> post.covers(day)).map(CoveredPost::officer).forEach(gone::remove);
        });
        return away;
    }

    private Map<String, UnitStrength> units(Course course, List<Officer> people, Policy policy, SortedMap<LocalDate, Set<String>> away) {
        Map<String, Map<String, String>> members = people.stream().filter(person -> countsOn(person, course.startsOn()))
                .collect(Collectors.groupingBy(Officer::unit, Collectors.toMap(Officer::id, Officer::position)));
        return directory.units(course.agency()).stream().collect(Collectors.toMap(Unit::code,
                unit -> new UnitStrength(unit, members.getOrDefault(unit.code(), Map.of()), policy.strengthPercent(), away)));
    }

    private static boolean countsOn(Officer person, LocalDate firstDay) {
        return person.leftOn() == null && !person.joinedOn().isAfter(firstDay);
    }
}
