package vn.boiduong.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

/** What waits for the person who asks. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    public static final int MOST = 200;

    private final OwnTasks tasks;
    private final CaseTasks cases;
    private final CaseText texts;
    private final Actors actors;
    private final Directory directory;
    private final OfficeClock clock;

    Worklist(OwnTasks tasks, CaseTasks cases, CaseText texts, Actors actors, Directory directory, OfficeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.texts = texts;
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
    }

    /** At most {@link #MOST} items, the most urgent first. */
    public List<WorkItem> mine() {
        return items(tasks.of(actors.current(), OwnTasks.Wanted.ALL, MOST));
    }

    /** The tasks in words, names of units and people looked up for all of them at once. */
    public List<WorkItem> items(List<OwnTask> own) {
        Map<String, String> units = unitNames(own.stream().map(OwnTask::agency).filter(Objects::nonNull).distinct().toList());
        Map<String, String> people = directory.namesOf(own.stream().map(OwnTask::assignee).filter(Objects::nonNull).distinct().toList());
        return own.stream().map(task -> item(task, units, people)).toList();
    }

    /** Open and overdue tasks of the agency, for those who run or audit the year; empty for everyone else. */
    public Optional<OwnTasks.Load> load() {
        Actor actor = actors.current();
        boolean runsTheYear = actor.follows();
        return runsTheYear ? Optional.of(tasks.load(actor.agency())) : Optional.empty();
    }

    /** Where tasks are overdue, most first, for those who run or audit the year. */
    public List<LateUnit> late() {
        Actor actor = actors.current();
        if (!actor.follows()) {
            return List.of();
        }
        List<OwnTasks.Late> late = tasks.lateByUnit(actor.agency());
        Map<String, String> names = unitNames(List.of(actor.agency()));
        long most = late.stream().mapToLong(OwnTasks.Late::tasks).max().orElse(1);
        return late.stream().map(each -> new LateUnit(each.unit(), names.get(actor.agency() + "/" + each.unit()), each.tasks(), each.ofTheOffice(),
                OfficeClock.dayOf(each.oldest()), each.tasks() * 100 / most)).toList();
    }

    /** What the task's own form shows; empty when the person does not see such an open task. */
    public Optional<Object> context(String taskId) {
        return cases.find(taskId).map(OpenTask::ref).map(task -> texts.view(task.process()).context(task));
    }

    private WorkItem item(OwnTask task, Map<String, String> units, Map<String, String> people) {
        DueWords due = DueWords.of(task.dueAt(), clock.today());
        String unit = task.unit() == null ? null : units.get(task.agency() + "/" + task.unit());
        return new WorkItem(task.id(), task.ref().process(), task.ref().businessKey(), task.ref().task(), task.name(), task.title(),
                unit, due.day(), due.words(), due.overdue(), task.assignee() == null ? null : people.get(task.assignee()));
    }

    private Map<String, String> unitNames(Collection<String> agencies) {
        return agencies.stream().flatMap(agency -> directory.units(agency).stream())
                .collect(Collectors.toMap(unit -> unit.agency() + "/" + unit.code(), Unit::name));
    }
}
