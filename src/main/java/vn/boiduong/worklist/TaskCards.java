package vn.boiduong.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

/** A page of Tasklist in words: what stands on each card is looked up for all of them at once, also for cases begun long ago. */
@Service
@Transactional(readOnly = true)
public class TaskCards {

    private final OwnTasks tasks;
    private final CaseTasks cases;
    private final Courses courses;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;

    TaskCards(OwnTasks tasks, CaseTasks cases, Courses courses, Directory directory, Actors actors, OfficeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.courses = courses;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** Of those of the tasks that the person who asks may see. */
    public List<TaskCard> of(Collection<String> ids) {
        Actor actor = actors.current();
        List<OwnTask> seen = tasks.withIds(actor.agency(), cases.seen(ids));
        Map<String, CaseSubject> subjects = seen.stream().collect(Collectors.toMap(OwnTask::id,
                task -> CaseSubject.of(task.ref().process(), task.ref().businessKey())));
        Map<String, String> names = courses.withCodes(values(subjects, CaseSubject::course)).stream().collect(Collectors.toMap(Course::code, Course::name));
        Map<String, String> people = directory.namesOf(values(subjects, CaseSubject::officer));
        Map<String, String> units = seen.isEmpty() ? Map.of() : directory.unitNames(actor.agency());
        return seen.stream().map(task -> card(task, subjects.get(task.id()), names, people, units)).toList();
    }

    private TaskCard card(OwnTask task, CaseSubject about, Map<String, String> courses, Map<String, String> people, Map<String, String> units) {
        LocalDate due = task.dueAt() == null ? null : OfficeClock.dayOf(task.dueAt());
        return new TaskCard(task.id(), about.course().map(courses::get).orElse(null), about.officer().map(people::get).orElse(null),
                task.unit() == null ? null : units.get(task.unit()), due, due == null ? null : ChronoUnit.DAYS.between(clock.today(), due));
    }

    private static List<String> values(Map<String, CaseSubject> subjects, Function<CaseSubject, Optional<String>> part) {
        return subjects.values().stream().map(part).flatMap(Optional::stream).distinct().toList();
    }
}
