package vn.boiduong.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Adds to engine tasks the case they belong to, for a whole list at once. */
@Component
class TaskCases {

    /** A database takes only so many parameters in one statement. */
    private static final int AT_ONCE = 2_000;

    private final RuntimeService runtime;

    TaskCases(RuntimeService runtime) {
        this.runtime = runtime;
    }

    List<OpenTask> open(List<Task> tasks) {
        return IntStream.range(0, (tasks.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> tasks.subList(part * AT_ONCE, Math.min(tasks.size(), (part + 1) * AT_ONCE)))
                .flatMap(part -> openAtOnce(part).stream()).toList();
    }

    private List<OpenTask> openAtOnce(List<Task> tasks) {
        Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> keys = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<String, String> units = unitsByExecution(instances);
        return tasks.stream().map(task -> new OpenTask(task.getId(),
                new TaskRef(processOf(task), keys.get(task.getProcessInstanceId()), task.getTaskDefinitionKey(),
                        Optional.ofNullable(units.get(task.getExecutionId()))),
                task.getName(), task.getTenantId(), task.getAssignee(), task.getCreateTime().toInstant(), task.getDueDate()))
                .toList();
    }

    private static String processOf(Task task) {
        String definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }

    private Map<String, String> unitsByExecution(Collection<String> instances) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instances.toArray(String[]::new))
                .variableName("unitId").list().stream()
                .collect(Collectors.toMap(VariableInstance::getExecutionId, variable -> (String) variable.getValue(), (a, b) -> a));
    }
}
