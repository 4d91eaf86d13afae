package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;

/** Counts whom rules of these people concern from a day on. */
@Component
class RegimeReach {

    private final Directory directory;
    private final ParticipationResults participations;
    private final Courses courses;

    RegimeReach(Directory directory, ParticipationResults participations, Courses courses) {
        this.directory = directory;
        this.participations = participations;
        this.courses = courses;
    }

    /** People employed, and how many times one of these people was sent to a course that begins on the day or later. */
    record Reached(int people, int sent) {
    }

    Reached of(String agency, Set<PersonType> people, LocalDate from) {
        Map<String, Officer> concerned = directory.officers(agency).stream().filter(officer -> people.contains(officer.personType()))
                .collect(Collectors.toMap(Officer::id, Function.identity()));
        List<ParticipationRow> sent = participations.ofAgency(agency).stream().filter(row -> concerned.containsKey(row.officer())).toList();
        Set<String> later = courses.withCodes(sent.stream().map(ParticipationRow::course).distinct().toList()).stream()
                .filter(course -> !course.startsOn().isBefore(from)).map(Course::code).collect(Collectors.toSet());
        return new Reached((int) concerned.values().stream().filter(officer -> officer.leftOn() == null).count(),
                (int) sent.stream().filter(row -> later.contains(row.course())).count());
    }
}
