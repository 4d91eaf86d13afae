package vn.boiduong.target;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.participation.Ending;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.target.SentTable.Course;
import vn.boiduong.target.SentTable.Row;

/**
 * The courses of a year in numbers that add up: nominated = completed + not passed + withdrawn + unreported + running, each
 * opening the people and cases behind it.
 */
@OnPages
@Service
@Transactional(readOnly = true)
public class CourseNumbers {

    private final SentTable table;
    private final YearCourses courses;

    CourseNumbers(SentTable table, YearCourses courses) {
        this.table = table;
        this.courses = courses;
    }

    /** Courses the year answers for with someone sent, by first day and code; a head sees the people of the own unit. */
    public List<CourseLine> ofYear(int year, Actor actor) {
        Reach reach = Reach.of(actor).ofOthers();
        return lines(sent(reach.agency(), year).stream().filter(row -> reach.includes(row.unit(), row.officer())).toList());
    }

    /** The same, so many courses at a time; {@code after} is the mark of the last one shown, or empty. */
    public Part part(int year, String after, int most, Actor actor) {
        Reach reach = Reach.of(actor).ofOthers();
        List<Course> found = table.withSomeone(courses.of(reach.agency(), year), reach, mark(after), most + 1);
        List<Course> shown = found.stream().limit(most).toList();
        List<Row> rows = table.of(reach.agency(), shown.stream().map(Course::code).toList());
        return new Part(lines(rows.stream().filter(row -> reach.includes(row.unit(), row.officer())).toList()),
                found.size() > most ? shown.get(most - 1).startsOn() + "_" + shown.get(most - 1).code() : null);
    }

    /** {@code next} leads to the following courses and is null at the end. */
    public record Part(List<CourseLine> courses, String next) {
    }

    private static Course mark(String text) {
        if (text.isEmpty()) {
            return new Course("", LocalDate.EPOCH);
        }
        try {
            int sign = text.indexOf('_');
            return new Course(text.substring(sign + 1), LocalDate.parse(text.substring(0, Math.max(0, sign))));
        } catch (DateTimeParseException other) {
            throw RuleViolation.inField("tiep", "target.wrongPage");
        }
    }

    /** Courses of the year to which nobody goes, with the reason; for everyone who sees the others. */
    public List<NotHeld> notHeld(int year, Actor actor) {
        String agency = Reach.of(actor).ofOthers().agency();
        return table.notHeld(courses.of(agency, year));
    }

    /** Whether every course of the agency's year adds up. */
    public boolean addUp(String agency, int year) {
        return lines(sent(agency, year)).stream().allMatch(CourseLine::addsUp);
    }

    private List<Row> sent(String agency, int year) {
        return table.of(agency, courses.of(agency, year));
    }

    private static List<CourseLine> lines(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::course, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(CourseNumbers::line).toList();
    }

    private static CourseLine line(List<Row> rows) {
        Row any = rows.get(0);
        List<CourseLine.Person> people = rows.stream().filter(Row::sent).map(CourseNumbers::person).toList();
        Map<Ending, Integer> endings = Arrays.stream(Ending.values()).collect(Collectors.toMap(Function.identity(),
                ending -> (int) people.stream().filter(person -> person.ending() == ending).count(), (a, b) -> a, LinkedHashMap::new));
        return new CourseLine(any.course(), any.courseName(), any.startsOn(), any.endsOn(),
                (int) rows.stream().filter(row -> row.nominee() != null).count(), endings, people,
                rows.stream().filter(row -> !row.agrees()).map(CourseNumbers::contradiction).toList());
    }

    private static CourseLine.Person person(Row row) {
        return new CourseLine.Person(row.officer(), row.name(), row.unitName(), row.ending(), row.concludedOn(),
                new CourseOfficer(row.course(), row.officer()).key(),
                row.evaluation() == null ? null : Messages.shown("target.evaluation." + row.evaluation()));
    }

    private static String contradiction(Row row) {
        if (!row.sent()) {
            return Messages.shown("target.contradiction.notSent", row.name());
        }
        return row.nominee() == null ? Messages.shown("target.contradiction.notNamed", row.name())
                : Messages.shown("target.contradiction.differs", row.name(), Messages.shown("target.ending." + row.ending()));
    }
}
