package vn.boiduong.offering;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Requirement;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.identity.StandIns;
import vn.boiduong.offering.CourseSheet.Named.Status;
import vn.boiduong.offering.CourseSheetTable.Name;
import vn.boiduong.offering.CourseSheetTable.Person;
import vn.boiduong.participation.Ending;
import vn.boiduong.shared.OnPages;

/** Gathers all about one course; of people and units a head reads the own ones, everyone else below hr only oneself. */
@OnPages
@Service
@Transactional(readOnly = true)
public class CourseSheets {

    private static final Set<Status> DROPPED = Set.of(Status.STRUCK, Status.WITHDRAWN);

    private final Courses courses;
    private final CourseSheetTable table;
    private final OfferTable offers;
    private final Directory directory;
    private final StandIns standIns;
    private final OfficeClock clock;

    CourseSheets(Courses courses, CourseSheetTable table, OfferTable offers, Directory directory, StandIns standIns, OfficeClock clock) {
        this.courses = courses;
        this.table = table;
        this.offers = offers;
        this.directory = directory;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** Empty where the agency has no such course. */
    public Optional<CourseSheet> find(String code, Actor actor) {
        Sight sight = Sight.of(actor);
        return courses.find(code).filter(course -> course.agency().equals(actor.agency())).map(course -> sheet(course, sight));
    }

    /** Everyone a unit has named for a course, whatever became of it, in the order named; empty where the reader does not see that unit. */
    public List<CourseSheet.Named> namedBy(CourseSheet.UnitLine unit, CourseSheet sheet) {
        return named(table.names(sheet.course().code()), name -> name.unit().equals(unit.code()), sheet.sight());
    }

    private CourseSheet sheet(Course course, Sight sight) {
        OfferTable.Row row = offers.courses(List.of(course.code())).get(0);
        List<Person> everyone = table.sent(course.code());
        int running = (int) everyone.stream().filter(person -> person.outcome() == null).count();
        StandIns.Book deputies = standIns.of(course.agency());
        OfferState state = OfferState.of(row, running, clock.today());
        List<Name> names = table.names(course.code()).stream().filter(name -> sight.includes(name.unit(), name.officer())).toList();
        return new CourseSheet(CourseInfo.of(course, grants(course)), sight, state, Whereabouts.of(state, row, running),
                table.plan(course.code()).map(CourseSheets::plan).orElse(null),
                table.nomination(course.code()).map(found -> nomination(found, row)).orElse(null),
                table.rounds(course.code()).stream().filter(round -> sight.whole() || sight.units().contains(round.code()))
                        .sorted(Comparator.comparing(CourseSheetTable.Round::name, NameOrder.OF_THINGS)).map(round -> new CourseSheet.UnitLine(round.code(), round.name(), round.reservedSeats(), round.named(), round.answeredBy(),
                                deputies.stoodIn(round.code(), round.answeredById(), round.endedOn()), round.endedOn(),
                                round.closedReason())).toList(),
                named(names, name -> name.reservePlace() == null && !DROPPED.contains(name.status()), sight),
                names.stream().filter(name -> name.reservePlace() != null).sorted(Comparator.comparing(Name::reservePlace))
                        .map(name -> named(name, sight)).toList(),
                named(names, name -> name.reservePlace() == null && DROPPED.contains(name.status()), sight),
                groups(everyone.stream().filter(person -> sight.includes(person.unit(), person.officer())).toList()),
                table.changes(course.agency(), course.code()).stream().filter(change -> sight.whole() || change.ofTheCourse())
                        .map(change -> new CourseSheet.Change(change.headline(), change.reason(), change.recordedBy(), change.at())).toList());
    }

    private String grants(Course course) {
        return course.grants() == null ? null : directory.requirements(course.agency()).stream()
                .filter(requirement -> requirement.code().equals(course.grants())).findFirst().map(Requirement::name).orElse(course.grants());
    }

    private static CourseSheet.PlanLine plan(CourseSheetTable.Plan plan) {
        int dash = plan.id().indexOf("/supplement-");
        int number = dash < 0 ? 0 : Integer.parseInt(plan.id().substring(dash + "/supplement-".length()));
        return new CourseSheet.PlanLine(plan.trainingYear(), number, plan.decidedOn(), plan.decidedBy(), plan.seats(), plan.costPerSeat());
    }

    private static CourseSheet.Nomination nomination(CourseSheetTable.Nomination found, OfferTable.Row row) {
        boolean decided = row.nomination().equals("DECIDED");
        return new CourseSheet.Nomination(found.opensOn(), found.openedOn(), found.allocatedOn(), found.seats(), found.consolidationNote(),
                found.returnReason(), decided ? found.signedBy() : null, decided ? found.closedOn() : null, found.superiorDocumentNo(),
                found.superiorDocumentOn());
    }

    private static List<CourseSheet.Named> named(List<Name> names, Predicate<Name> which, Sight sight) {
        return names.stream().filter(which).map(name -> named(name, sight)).toList();
    }

    /** Whose place someone took is told to those who see everyone. */
    private static CourseSheet.Named named(Name name, Sight sight) {
        return new CourseSheet.Named(name.officer(), name.fullName(), name.post(), name.unitName(), name.status(), name.reservePlace(),
                name.movedUpOn(), sight.whole() ? name.inPlaceOf() : null, name.endReason(), name.overrideReason(), name.endedOn());
    }

    private static List<CourseSheet.EndingGroup> groups(List<Person> people) {
        return Stream.of(Ending.values()).map(ending -> new CourseSheet.EndingGroup(ending, people.stream()
                .filter(person -> Ending.of(person.outcome()) == ending).map(CourseSheets::sent).toList())).toList();
    }

    private static CourseSheet.Sent sent(Person person) {
        return new CourseSheet.Sent(person.officer(), person.fullName(), person.unitName(), person.concludedOn(), person.testScore(),
                person.hoursCredited(), person.certificateNo(), day(person.reportedAt()), person.verifiedBy(), day(person.verifiedAt()),
                person.reason(), JudgedWords.of(person.evaluation(), person.score(), person.opensOn()));
    }

    private static LocalDate day(Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), OfficeClock.ZONE);
    }
}
