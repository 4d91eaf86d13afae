package vn.boiduong.worklist.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.worklist.OwnTask;
import vn.boiduong.worklist.OwnTasks;

/** A person's own tasks are read by {@link OwnTaskRows}; for other lists three queries each: tasks, their cases, their task-local texts. */
@Component
class CamundaOwnTasks implements OwnTasks {

    private final OwnTaskRows rows;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;
    private final OfficeClock clock;

    CamundaOwnTasks(OwnTaskRows rows, TaskService tasks, RuntimeService runtime, AsSystem asSystem, OfficeClock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    @Override
    public List<OwnTask> of(Actor actor, Wanted wanted, int most) {
        return rows.of(actor, wanted, most);
    }

    @Override
    public List<OwnTask> takenByColleagues(Actor actor, int most) {
        return rows.takenByColleagues(actor, most);
    }

    @Override
    public List<OwnTask> withIds(String agency, Collection<String> ids) {
        return rows.withIds(agency, ids);
    }

    @Override
    public List<KindCount> kinds(Actor actor, Date today) {
        return rows.kinds(actor, today);
    }

    @Override
    public Map<String, String> briefs(Collection<String> ids) {
        return rows.briefs(ids);
    }

    @Override
    public Load load(String agency) {
        return rows.load(agency, clock.overdueBefore(), Load.MANY);
    }

    @Override
    public List<Late> lateByUnit(String agency) {
        return rows.lateByUnit(agency, clock.overdueBefore());
    }

    @Override
    public List<Waiting> lateOf(String agency, Collection<String> units, int most) {
        return rows.lateOf(agency, units, clock.overdueBefore(), most);
    }

    @Override
    public Map<String, Long> aboutSelf(Actor actor) {
        return rows.aboutSelf(actor);
    }

    @Override
    public List<Step> ofCases(String agency, Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return List.of();
        }
        return asSystem.call(() -> {
            List<Task> found = tasks.createTaskQuery().tenantIdIn(agency).processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))
                    .orderByTaskCreateTime().asc().list();
            Map<String, Instant> since = found.stream().collect(Collectors.toMap(Task::getId, task -> task.getCreateTime().toInstant()));
            return found.isEmpty() ? List.of() : withCases(found).stream()
                    .map(task -> new Step(task, task.assignee() == null ? groupOf(task) : Optional.empty(), since.get(task.id()))).toList();
        });
    }

    private Optional<String> groupOf(OwnTask task) {
        return tasks.getIdentityLinksForTask(task.id()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst();
    }

    private List<OwnTask> withCases(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> keys = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<String, Map<String, String>> texts = textsOf(found);
        return found.stream().map(task -> {
            Map<String, String> text = texts.getOrDefault(task.getExecutionId(), Map.of());
            TaskRef ref = new TaskRef(processOf(task), keys.get(task.getProcessInstanceId()), task.getTaskDefinitionKey(),
                    Optional.ofNullable(text.get("unitId")));
            return new OwnTask(task.getId(), ref, task.getName(), text.getOrDefault("caseTitle", ""), task.getTenantId(),
                    text.get("unitId"), task.getAssignee(), task.getDueDate());
        }).toList();
    }

    /** A task's input parameters are variables of its execution. */
    private Map<String, Map<String, String>> textsOf(List<Task> found) {
        return runtime.createVariableInstanceQuery().executionIdIn(found.stream().map(Task::getExecutionId).toArray(String[]::new))
                .variableNameIn("caseTitle", "unitId").list().stream()
                .collect(Collectors.groupingBy(VariableInstance::getExecutionId,
                        Collectors.toMap(VariableInstance::getName, variable -> String.valueOf(variable.getValue()))));
    }

    private static String processOf(Task task) {
        return task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    }
}
