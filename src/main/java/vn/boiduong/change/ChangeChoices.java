package vn.boiduong.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.CoveredPosts;

/** What the page offers to choose from. */
@Component
@Transactional(readOnly = true)
public class ChangeChoices {

    private final Directory directory;
    private final Courses courses;
    private final CoveredPosts covers;
    private final OfficeClock clock;

    ChangeChoices(Directory directory, Courses courses, CoveredPosts covers, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.covers = covers;
        this.clock = clock;
    }

    /** One thing to choose: what is sent, and what people read. */
    public record Choice(String code, String text) {
    }

    /** People employed by name, units, and the courses of last year, this one and the next that take place. */
    public record Choices(List<Choice> officers, List<Choice> units, List<Choice> courses) {
    }

    public List<ChangeKind> kindsFor(Actor actor) {
        return Arrays.stream(ChangeKind.values()).filter(kind -> actor.has(Role.HR) || ChangeRules.keepsTheDirectory(kind, actor)).toList();
    }

    public Choices of(Actor actor) {
        Map<String, String> units = directory.unitNames(actor.agency());
        int year = clock.today().getYear();
        return new Choices(directory.officers(actor.agency()).stream().filter(officer -> officer.leftOn() == null)
                .sorted(Comparator.comparing(Officer::fullName, NameOrder.OF_PEOPLE).thenComparing(Officer::id))
                .map(officer -> new Choice(officer.id(), officer.fullName() + " (" + officer.id() + ", " + units.get(officer.unit()) + ")")).toList(),
                directory.units(actor.agency()).stream().sorted(Unit.BY_NAME).map(unit -> new Choice(unit.code(), unit.name())).toList(),
                IntStream.rangeClosed(year - 1, year + 1).boxed()
                        .flatMap(each -> courses.ofYear(actor.agency(), each).stream()).filter(course -> !course.isCancelled())
                        .map(ChangeChoices::choice).toList());
    }

    private static Choice choice(Course course) {
        return new Choice(course.code(), course.name() + " (" + course.code() + ", " + Days.text(course.startsOn()) + "–"
                + Days.text(course.endsOn()) + ")");
    }

    /** Whom or what the page was opened for, in words; null for nobody, or for what is not the agency's. */
    public String nameOf(String officer, String course, Actor actor) {
        if (officer != null) {
            return directory.findOfficer(officer).filter(one -> one.agency().equals(actor.agency())).map(Officer::fullName).orElse(null);
        }
        return course == null ? null : courses.withCodes(List.of(course)).stream().filter(one -> one.agency().equals(actor.agency()))
                .map(Course::name).findFirst().orElse(null);
    }

    /** Posts of people long absent that someone else fills, in force or to come. */
    public List<CoveredPosts.Line> coversOf(Actor actor) {
        return covers.standing(actor.agency());
    }

    /** Names of everyone who ever recorded something. */
    public Map<String, String> namesOf(Actor actor) {
        return directory.officers(actor.agency()).stream().collect(Collectors.toMap(Officer::id, Officer::fullName));
    }
}
