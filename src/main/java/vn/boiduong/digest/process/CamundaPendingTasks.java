package vn.boiduong.digest.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.digest.PendingTask;
import vn.boiduong.digest.PendingTasks;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;

/** Asks the engine once per group and once for what people have taken, never per person. */
@Component
class CamundaPendingTasks implements PendingTasks {

    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Groups groups;
    private final Directory directory;
    private final AsSystem asSystem;

    CamundaPendingTasks(TaskService tasks, RuntimeService runtime, Groups groups, Directory directory, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.groups = groups;
        this.directory = directory;
        this.asSystem = asSystem;
    }

    @Override
    public Map<String, List<PendingTask>> ofAgency(String agency) {
        return asSystem.call(() -> {
            Map<String, List<PendingTask>> byPerson = new HashMap<>();
            open(agency).taskAssigned().list()
                    .forEach(task -> byPerson.computeIfAbsent(task.getAssignee(), unknown -> new ArrayList<>()).add(pending(task, "")));
            groupsOf(agency).forEach(group -> offered(agency, group).forEach((person, offered) ->
                    byPerson.computeIfAbsent(person, unknown -> new ArrayList<>()).addAll(offered)));
            return byPerson;
        });
    }

    private Stream<String> groupsOf(String agency) {
        return Stream.concat(Stream.of(Role.HR.group(), Role.CHAIRMAN.group()),
                directory.units(agency).stream().map(Unit::code).map(unit -> Role.headGroup(agency, unit)));
    }

    private Map<String, List<PendingTask>> offered(String agency, String group) {
        List<PendingTask> offered = open(agency).taskCandidateGroup(group).list().stream().map(task -> pending(task, "")).toList();
        return offered.isEmpty() ? Map.of()
                : groups.members(group, agency).stream().collect(Collectors.toMap(person -> person, person -> offered));
    }

    @Override
    public List<PendingTask> of(Actor person) {
        return asSystem.call(() -> {
            TaskQuery own = open(person.agency()).or().taskAssignee(person.officerId());
            List<Task> found = (person.groups().isEmpty() ? own : own.taskCandidateGroupIn(person.groups())).endOr()
                    .orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, MOST);
            Map<String, String> titles = titlesOf(found);
            return found.stream().map(task -> pending(task, titles.getOrDefault(task.getId(), ""))).toList();
        });
    }

    private TaskQuery open(String agency) {
        return tasks.createTaskQuery().tenantIdIn(agency).active();
    }

    private Map<String, String> titlesOf(List<Task> found) {
        return found.isEmpty() ? Map.of() : runtime.createVariableInstanceQuery().variableName("caseTitle")
                .taskIdIn(found.stream().map(Task::getId).toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(VariableInstance::getTaskId, title -> String.valueOf(title.getValue())));
    }

    private static PendingTask pending(Task task, String title) {
        return new PendingTask(task.getId(), task.getName(), title, task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : OfficeClock.dayOf(task.getDueDate()));
    }
}
