package vn.boiduong.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.RuleViolation;

@Component
class CamundaCaseTasks implements CaseTasks {

    private final TaskService tasks;
    private final TaskCases cases;
    private final CaseText texts;
    private final TaskTimers timers;
    private final AsSystem asSystem;

    CamundaCaseTasks(TaskService tasks, TaskCases cases, CaseText texts, TaskTimers timers, AsSystem asSystem) {
        this.tasks = tasks;
        this.cases = cases;
        this.texts = texts;
        this.timers = timers;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> asSystem.call(() -> cases.open(List.of(task)).get(0)));
    }

    @Override
    public List<String> seen(Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of()
                : tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream().map(Task::getId).toList();
    }

    @Override
    public List<OpenTask> ofCase(String process, String businessKey) {
        return list(tasks.createTaskQuery().processDefinitionKey(process).processInstanceBusinessKey(businessKey));
    }

    @Override
    public List<OpenTask> allOfCase(String process, String businessKey) {
        return asSystem.call(() -> ofCase(process, businessKey));
    }

    @Override
    public List<OpenTask> allOfCases(String process, Collection<String> businessKeys) {
        return businessKeys.isEmpty() ? List.of() : asSystem.call(() -> list(tasks.createTaskQuery().processDefinitionKey(process)
                .processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))));
    }

    @Override
    public List<OpenTask> ofAgency(String agency) {
        return list(tasks.createTaskQuery().tenantIdIn(agency));
    }

    @Override
    public List<OpenTask> dueFrom(String agency, Date moment) {
        return asSystem.call(() -> list(tasks.createTaskQuery().tenantIdIn(agency).dueAfter(moment)));
    }

    @Override
    public void reschedule(OpenTask task, TaskDates dates) {
        asSystem.run(() -> {
            tasks.setDueDate(task.id(), dates.dueAt());
            tasks.setFollowUpDate(task.id(), dates.followUpAt());
            timers.move(tasks.createTaskQuery().taskId(task.id()).singleResult(), dates.reminders(), dates.overdueAt());
        });
    }

    @Override
    public void describe(OpenTask task) {
        asSystem.run(() -> tasks.setVariablesLocal(task.id(),
                Map.of("caseTitle", texts.title(task.ref()), "caseBrief", texts.brief(task.ref(), hasOwnForm(task.id())))));
    }

    private boolean hasOwnForm(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult().getFormKey() != null;
    }

    private List<OpenTask> list(TaskQuery query) {
        List<Task> visible = query.orderByTaskCreateTime().asc().orderByTaskId().asc().list();
        return asSystem.call(() -> cases.open(visible));
    }

    @Override
    public List<String> candidateGroups(String taskId) {
        return asSystem.call(() -> tasks.getIdentityLinksForTask(taskId).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).toList());
    }

    @Override
    public void complete(String taskId, Map<String, Object> values) {
        try {
            tasks.complete(taskId, values);
        } catch (NullValueException gone) {
            throw new RuleViolation("engine.taskGone");
        }
    }
}
