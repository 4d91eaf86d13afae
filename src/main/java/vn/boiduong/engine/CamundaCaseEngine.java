package vn.boiduong.engine;

import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.RuleViolation;

@Component
class CamundaCaseEngine implements CaseEngine {

    private static final String NOBODY = null;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final TaskCases cases;
    private final CaseTimers timers;
    private final AsSystem asSystem;

    CamundaCaseEngine(RuntimeService runtime, TaskService tasks, ManagementService management, TaskCases cases, CaseTimers timers,
                      AsSystem asSystem) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.cases = cases;
        this.timers = timers;
        this.asSystem = asSystem;
    }

    @Override
    public void start(String process, String businessKey, String agency, ProcessVariable.Assignment... variables) {
        Map<String, Object> values = valuesOf(variables);
        values.put(AGENCY.name(), agency);
        asSystem.run(() -> runtime.createProcessInstanceByKey(process).processDefinitionWithoutTenantId()
                .businessKey(businessKey).setVariables(values).execute());
    }

    @Override
    public int tell(String process, String businessKey, String message, ProcessVariable.Assignment... variables) {
        return asSystem.call(() -> {
            List<Execution> waiting = runtime.createExecutionQuery().processDefinitionKey(process)
                    .processInstanceBusinessKey(businessKey).messageEventSubscriptionName(message).list();
            waiting.forEach(execution ->
                    runtime.messageEventReceived(message, execution.getId(), valuesOf(variables)));
            return waiting.size();
        });
    }

    @Override
    public int complete(TaskRef task) {
        return asSystem.call(() -> {
            List<OpenTask> meant = open(task);
            meant.forEach(candidate -> tasks.complete(candidate.id()));
            return meant.size();
        });
    }

    @Override
    public void offer(TaskRef task, String group) {
        asSystem.run(() -> open(task).forEach(candidate -> offerAnew(candidate.id(), groupsOf(candidate.id()), List.of(group))));
    }

    @Override
    public void reoffer(String agency) {
        asSystem.run(() -> tasks.createTaskQuery().tenantIdIn(agency).list().forEach(task -> {
            List<String> groups = TaskGroups.computedFor((TaskEntity) task);
            List<String> before = groups.isEmpty() ? groups : groupsOf(task.getId());
            if (!groups.equals(before)) {
                offerAnew(task.getId(), before, groups);
            }
        }));
    }

    private void offerAnew(String task, List<String> before, List<String> groups) {
        holdBy(NOBODY, task);
        before.forEach(group -> tasks.deleteCandidateGroup(task, group));
        groups.forEach(group -> tasks.addCandidateGroup(task, group));
    }

    private List<String> groupsOf(String task) {
        return tasks.getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().toList();
    }

    @Override
    public int redirect(TaskRef task, String activity) {
        return asSystem.call(() -> {
            List<Task> meant = tasks.createTaskQuery().processDefinitionKey(task.process())
                    .processInstanceBusinessKey(task.businessKey()).taskDefinitionKey(task.task()).list();
            meant.forEach(open -> runtime.createProcessInstanceModification(open.getProcessInstanceId())
                    .cancelAllForActivity(task.task()).startBeforeActivity(activity).execute());
            return meant.size();
        });
    }

    @Override
    public void postpone(TaskRef task, String event, ProcessVariable.Assignment date) {
        asSystem.run(() -> tasks.createTaskQuery().processDefinitionKey(task.process()).processInstanceBusinessKey(task.businessKey())
                .taskDefinitionKey(task.task()).list().forEach(open -> retime(open.getProcessInstanceId(), event, date)));
    }

    @Override
    public void retime(String process, String businessKey, String event, ProcessVariable.Assignment date) {
        asSystem.run(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(businessKey).list()
                .forEach(open -> retime(open.getId(), event, date)));
    }

    private void retime(String instance, String event, ProcessVariable.Assignment date) {
        runtime.setVariable(instance, date.name(), date.value());
        List<Job> waiting = management.createJobQuery().processInstanceId(instance).activityId(event).list();
        waiting.forEach(timer -> management.setJobDuedate(timer.getId(), (Date) date.value()));
        if (waiting.isEmpty() && ((Date) date.value()).after(ClockUtil.getCurrentTime())) {
            timers.set(instance, event, (Date) date.value());
        }
    }

    @Override
    public void setAgain(String process, String businessKey, String event, ProcessVariable.Assignment date) {
        asSystem.run(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(businessKey).list()
                .forEach(open -> {
                    runtime.setVariable(open.getId(), date.name(), date.value());
                    timers.set(open.getId(), event, (Date) date.value());
                }));
    }

    @Override
    public boolean hand(String taskId, String from, String to) {
        return asSystem.call(() -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new RuleViolation("engine.taskGone");
            }
            boolean held = Objects.equals(from, task.getAssignee());
            if (held) {
                holdBy(to, taskId);
            }
            return held;
        });
    }

    @Override
    public void release(String person, String group) {
        asSystem.run(() -> tasks.createTaskQuery().taskAssignee(person).taskCandidateGroup(group).includeAssignedTasks().list()
                .forEach(task -> holdBy(NOBODY, task.getId())));
    }

    /** The one way in which a task changes hands, whether its holder leaves, lost the group, or cannot go on. */
    private void holdBy(String person, String task) {
        tasks.setAssignee(task, person);
    }

    private List<OpenTask> open(TaskRef task) {
        return cases.open(tasks.createTaskQuery().processDefinitionKey(task.process()).processInstanceBusinessKey(task.businessKey())
                .taskDefinitionKey(task.task()).list()).stream().filter(candidate -> candidate.ref().equals(task)).toList();
    }

    private static Map<String, Object> valuesOf(ProcessVariable.Assignment... variables) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(variables).forEach(variable -> values.put(variable.name(), variable.value()));
        return values;
    }
}
