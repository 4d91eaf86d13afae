package vn.boiduong.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;

/** Who lacks what courses grant, and whom courses outside the plan at hand already take. */
@Component
class Gaps {

    private final Directory directory;
    private final Courses courses;
    private final PlanCatalogue catalogue;
    private final PeopleOnTheWay nominations;
    private final OfficeClock clock;

    Gaps(Directory directory, Courses courses, PlanCatalogue catalogue, PeopleOnTheWay nominations, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.catalogue = catalogue;
        this.nominations = nominations;
        this.clock = clock;
    }

    /** What the courses of a plan find: those on the way to the same thing, and seats other plans still have open, are taken off. */
    SeatProposals around(Plan plan, Set<String> own, Demand.OfYear declared) {
        SeatProposals proposals = new SeatProposals(lacking(plan.agency()), declared);
        Map<String, Course> known = courses.ofAgency(plan.agency()).stream().collect(Collectors.toMap(Course::code, Function.identity()));
        PeopleOnTheWay.Now onTheWay = nominations.of(plan.agency());
        onTheWay.byCourse().forEach((course, officers) -> {
            if (!own.contains(course)) {
                proposals.takes(known.get(course), officers);
            }
        });
        catalogue.taken(plan).stream().filter(course -> !own.contains(course) && !onTheWay.closed().contains(course)).map(known::get)
                .filter(course -> !course.isCancelled() && !course.endsOn().isBefore(clock.today()))
                .sorted(Comparator.comparing(Course::startsOn).thenComparing(Course::code))
                .forEach(course -> proposals.mayTake(course, course.seats() - onTheWay.byCourse().getOrDefault(course.code(), Set.of()).size()));
        return proposals;
    }

    private List<Lacking> lacking(String agency) {
        Map<String, Position> positions = directory.positions(agency).stream().collect(Collectors.toMap(Position::code, post -> post));
        Map<String, Set<String>> held = directory.heldRequirements(agency);
        return directory.officers(agency).stream().filter(this::isMember)
                .flatMap(officer -> positions.get(officer.position()).requirements().stream()
                        .filter(requirement -> !held.getOrDefault(officer.id(), Set.of()).contains(requirement))
                        .map(requirement -> new Lacking(officer.id(), positions.get(officer.position()).duty(), requirement)))
                .toList();
    }

    private boolean isMember(Officer officer) {
        return officer.leftOn() == null || officer.leftOn().isAfter(clock.today());
    }

    /** One person and one requirement of the post not met. */
    record Lacking(String officer, Position.Duty duty, String requirement) {

        /** Whether the course would give the person what is lacking. */
        boolean isMetBy(Course course) {
            return !course.refresher() && requirement.equals(course.grants())
                    && (course.targetDuties().isEmpty() || course.targetDuties().contains(duty));
        }
    }
}
