package vn.boiduong.nomination;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Person;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Headships;
import vn.boiduong.policy.Handling;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** Nominations as the head of a unit and hr read them before seats are taken: with names, sentences and numbers of today. */
@Component
@Transactional(readOnly = true)
public class NominationSheets {

    private final Nominations nominations;
    private final Courses courses;
    private final Directory directory;
    private final Eligibility eligibility;
    private final Suggestions suggestions;
    private final Seating seating;
    private final OfficeClock clock;
    private final Headships headships;
    private final OnTheList onTheList;

    NominationSheets(Nominations nominations, Courses courses, Directory directory, Eligibility eligibility, Suggestions suggestions, Seating seating,
                     OfficeClock clock, Headships headships, OnTheList onTheList) {
        this.nominations = nominations;
        this.courses = courses;
        this.directory = directory;
        this.eligibility = eligibility;
        this.suggestions = suggestions;
        this.seating = seating;
        this.clock = clock;
        this.headships = headships;
        this.onTheList = onTheList;
    }

    /** One line that names the case. */
    public String title(String code) {
        Course course = courses.course(code);
        return Messages.text("nomination.title", course.name(), Days.text(course.startsOn()), Days.text(course.endsOn()));
    }

    public CourseInfo course(String code) {
        Course course = courses.course(code);
        return CourseInfo.of(course, eligibility.grantsName(course));
    }

    /** That the course has begun or is over, in a sentence; empty before. */
    public Optional<Wording> late(String code) {
        return Optional.ofNullable(late(courses.course(code))).map(Late::sentence);
    }

    private Late late(Course course) {
        return Late.of(course, clock.today());
    }

    public AllocationSheet allocation(String code) {
        Nomination nomination = nominations.findById(code).orElseThrow();
        Picture picture = eligibility.ofAgency(courses.course(code));
        Map<String, List<Suggestion>> byUnit = suggestions.of(picture).stream()
                .collect(Collectors.groupingBy(suggestion -> suggestion.officer().unit()));
        return new AllocationSheet(CourseInfo.of(picture.course(), picture.grantsName()), late(picture.course()), nomination.seats(),
                nomination.rounds().keySet().stream().map(picture.units()::get).sorted(Comparator.comparing(UnitStrength::unit, Unit.BY_NAME))
                        .map(unit -> line(unit, byUnit.getOrDefault(unit.unit().code(), List.of()))).toList());
    }

    private static AllocationSheet.UnitLine line(UnitStrength strength, List<Suggestion> members) {
        List<Suggestion> eligible = members.stream().filter(member -> member.judgement().eligible()).toList();
        return new AllocationSheet.UnitLine(strength.unit().code(), strength.unit().name(), strength.members(), eligible.size(),
                (int) eligible.stream().filter(Suggestion::missesRequirement).count(), Math.max(0, spare(strength)));
    }

    /** As this reader may name people: a deputy reads why the own name is not for the deputy to put on the list. */
    public ApprovalSheet approval(String code, String unit, Actor reader) {
        Nomination nomination = nominations.findById(code).orElseThrow();
        Picture picture = eligibility.ofUnit(courses.course(code), unit);
        UnitStrength strength = picture.units().get(unit);
        int reserved = nomination.reservationsHold() ? nomination.round(unit).reservedSeats() : 0;
        Map<String, Nominee> named = onTheList.of(code);
        Optional<String> deputy = headships.deputyOf(unit, reader);
        return new ApprovalSheet(CourseInfo.of(picture.course(), picture.grantsName()), late(picture.course()),
                nomination.askedFor(unit).orElse(null), strength.unit().name(), namesOf(unit, named.values()),
                new ApprovalSheet.Seats(nomination.seats(), seating.book(nomination).leftFor(unit), reserved == 0 ? null : reserved),
                strength(strength, picture.conditions().of(Condition.UNIT_STRENGTH.name())), samePositions(picture, strength),
                suggestions.of(picture).stream().map(suggestion -> candidate(picture, suggestion))
                .map(candidate -> known(candidate, named.get(candidate.officer().id())))
                .map(candidate -> deputy.filter(candidate.officer().id()::equals).isPresent() ? candidate.notForTheDeputy() : candidate).toList());
    }

    private List<String> namesOf(String unit, Collection<Nominee> named) {
        List<Nominee> listed = named.stream().filter(name -> name.unit().equals(unit) && name.isListed())
                .sorted(Comparator.comparing(Nominee::turn)).toList();
        Map<String, String> names = directory.namesOf(listed.stream().map(Nominee::officer).toList());
        return listed.stream().map(name -> names.get(name.officer())).toList();
    }

    private static ApprovalSheet.Candidate known(ApprovalSheet.Candidate candidate, Nominee named) {
        return named == null ? candidate : candidate.onTheList(OnTheList.sentence(named, candidate.officer().name()));
    }

    /** Why a unit is asked after the others; empty where it was asked with them. */
    public Optional<Asked> askedFor(String code, String unit) {
        return nominations.findById(code).orElseThrow().askedFor(unit);
    }

    private static ApprovalSheet.Strength strength(UnitStrength strength, Handling beyond) {
        int away = strength.tightest(Set.of()).away();
        String key = away == 0 ? "nomination.strengthFull" : "nomination.strength";
        return new ApprovalSheet.Strength(strength.members(), spare(strength),
                Messages.text(key, strength.allowedAway(), strength.members(), away), beyond);
    }

    private static int spare(UnitStrength strength) {
        return strength.allowedAway() - strength.tightest(Set.of()).away();
    }

    private static List<ApprovalSheet.SamePosition> samePositions(Picture picture, UnitStrength strength) {
        return strength.positions().values().stream().distinct().sorted().filter(position -> strength.holdersOf(position).size() > 1)
                .map(position -> new ApprovalSheet.SamePosition(picture.positions().get(position).name(),
                        strength.holdersOf(position).size() - 1 - strength.tightest(position, Set.of()).away())).toList();
    }

    private static ApprovalSheet.Candidate candidate(Picture picture, Suggestion suggestion) {
        Person person = Person.of(suggestion.officer(), picture.positions().get(suggestion.officer().position()));
        Optional<Integer> place = suggestion.place();
        return new ApprovalSheet.Candidate(person, place.orElse(null), suggestion.judgement().eligible(), suggestion.missesRequirement(),
                suggestion.learned().hours(), suggestion.learned().lastCourseEndedOn(), suggestion.judgement().findings().stream()
                .map(finding -> ApprovalSheet.Objection.of(finding, picture.conditions())).toList());
    }
}
