package vn.boiduong.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.engine.HeldTasks;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.PracticeUnits;
import vn.boiduong.nomination.AwaitedNomination;
import vn.boiduong.nomination.NameOnList;
import vn.boiduong.nomination.NominationLists;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.CourseOfficer;

/** Takes pictures of an agency: a fixed number of queries and one per unit, whatever the number of people and cases. */
@Component
class Pictures {

    private final Directory directory;
    private final HeldTasks tasks;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final PracticeUnits practice;
    private final NominationLists nominations;
    private final Courses courses;
    private final Notes notes;
    private final NotificationService notices;
    private final OfficeClock clock;

    Pictures(Directory directory, HeldTasks tasks, ParticipationResults participations, EvaluationRecords evaluations,
             PracticeUnits practice, NominationLists nominations, Courses courses, Notes notes, NotificationService notices,
             OfficeClock clock) {
        this.directory = directory;
        this.tasks = tasks;
        this.participations = participations;
        this.evaluations = evaluations;
        this.practice = practice;
        this.nominations = nominations;
        this.courses = courses;
        this.notes = notes;
        this.notices = notices;
        this.clock = clock;
    }

    Picture of(String agency, Change about) {
        List<Officer> officers = directory.officers(agency);
        List<Unit> units = directory.units(agency);
        Map<String, Set<String>> members = Picture.members(officers, units, directory.deputies(agency, clock.today()));
        List<ParticipationRow> sent = participations.ofAgency(agency);
        List<EvaluationRow> judged = evaluations.ofAgency(agency);
        List<NameOnList> names = nominations.names(agency);
        List<AwaitedNomination> awaited = nominations.awaited(agency);
        return new Picture(by(officers, Officer::id), by(units, Unit::code), members,
                by(tasks.ofAgency(agency, members.keySet()), held -> held.task().id()),
                by(sent, ParticipationRow::who),
                by(judged, EvaluationRow::who),
                about.officer() == null ? Map.of() : practice.expectedFor(about.officer()),
                by(names, name -> new CourseOfficer(name.course(), name.officer())), by(awaited, AwaitedNomination::course),
                by(coursesOf(sent, names, awaited, about), Course::code),
                notes.of(agency, about, officers.stream().collect(Collectors.toMap(Officer::id, Officer::fullName))), notices.newest());
    }

    private List<Course> coursesOf(List<ParticipationRow> sent, List<NameOnList> names, List<AwaitedNomination> awaited, Change about) {
        return courses.withCodes(Stream.of(sent.stream().map(ParticipationRow::course), names.stream().map(NameOnList::course),
                awaited.stream().map(AwaitedNomination::course), Stream.of(about).map(Change::course).filter(Objects::nonNull))
                .flatMap(codes -> codes).collect(Collectors.toSet()));
    }

    private static <K, V> Map<K, V> by(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
