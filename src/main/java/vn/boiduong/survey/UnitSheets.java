package vn.boiduong.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Person;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Requirement;
import vn.boiduong.shared.Messages;

/** Draws up the sheet of one unit's head. */
@Component
class UnitSheets {

    private final Directory directory;
    private final Courses courses;
    private final OfficeClock clock;

    UnitSheets(Directory directory, Courses courses, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.clock = clock;
    }

    DeclarationSheet of(Survey survey, SurveyUnit part) {
        Map<String, Person> people = people(survey.agency(), part);
        Map<String, Requirement> requirements = directory.requirements(survey.agency()).stream()
                .collect(Collectors.toMap(Requirement::code, requirement -> requirement));
        Map<String, List<String>> granting = coursesByRequirement(survey);
        List<DeclarationSheet.Need> needs = part.needs().stream()
                .map(need -> need(people.get(need.officer()), requirements.get(need.requirement()),
                        granting.getOrDefault(need.requirement(), List.of())))
                .sorted(Comparator.comparing((DeclarationSheet.Need need) -> need.officer().name(), NameOrder.OF_PEOPLE)
                        .thenComparing(DeclarationSheet.Need::requirement, NameOrder.OF_THINGS)).toList();
        List<DeclarationSheet.Wish> wishes = part.wishes().stream()
                .map(wish -> new DeclarationSheet.Wish(people.get(wish.officer()), wish.text())).toList();
        return new DeclarationSheet(directory.unit(survey.agency(), part.unit()).name(), survey.trainingYear(),
                survey.unitsDueOn(), (int) directory.members(survey.agency(), part.unit()).stream().filter(this::isHere).count(), needs, wishes);
    }

    /** Everybody the sheet asks about, also one who has moved since and about whom no other head is asked. */
    private Map<String, Person> people(String agency, SurveyUnit part) {
        Map<String, Position> positions = directory.positions(agency).stream()
                .collect(Collectors.toMap(Position::code, position -> position));
        Map<String, Officer> members = directory.members(agency, part.unit()).stream()
                .collect(Collectors.toMap(Officer::id, officer -> officer));
        return Stream.concat(part.needs().stream().map(SurveyNeed::officer), part.wishes().stream().map(SurveyWish::officer)).distinct()
                .map(id -> members.containsKey(id) ? members.get(id) : directory.officer(id)).map(officer -> person(officer, part.unit(), Person.of(officer, positions.get(officer.position()))))
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Whoever joins in the course of the year needs training as well; the head sees from when. */
    private Person person(Officer officer, String unit, Person known) {
        if (!officer.unit().equals(unit)) {
            return new Person(known.id(), known.name(),
                    Messages.text("survey.movedAway", known.position(), directory.unit(officer.agency(), officer.unit()).name()));
        }
        return isHere(officer) ? known : new Person(known.id(), known.name(),
                Messages.text("survey.joinsLater", known.position(), Days.text(officer.joinedOn())));
    }

    private boolean isHere(Officer officer) {
        return !officer.joinedOn().isAfter(clock.today());
    }

    private Map<String, List<String>> coursesByRequirement(Survey survey) {
        return courses.ofYear(survey.agency(), survey.trainingYear()).stream()
                .filter(course -> Objects.nonNull(course.grants()) && !course.isCancelled())
                .collect(Collectors.groupingBy(Course::grants, Collectors.mapping(UnitSheets::offer, Collectors.toList())));
    }

    private static String offer(Course course) {
        return Messages.text("survey.offer", course.name(), Days.text(course.startsOn()), Days.text(course.endsOn()));
    }

    private static DeclarationSheet.Need need(Person officer, Requirement requirement, List<String> courses) {
        return new DeclarationSheet.Need(officer.id() + ":" + requirement.code(), officer, requirement.name(),
                Messages.text("directory.category." + requirement.category()), courses);
    }
}
