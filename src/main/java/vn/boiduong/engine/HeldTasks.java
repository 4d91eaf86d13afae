package vn.boiduong.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** All open work of an agency with its holders: a query per group, however many tasks there are. */
@Component
public class HeldTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskCases cases;
    private final AsSystem asSystem;

    HeldTasks(TaskService tasks, RuntimeService runtime, TaskCases cases, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
        this.asSystem = asSystem;
    }

    /** Every open human task of the agency, whoever asks; of its candidate groups those that are asked for. */
    public List<HeldTask> ofAgency(String agency, Collection<String> groups) {
        return asSystem.call(() -> {
            List<Task> open = tasks.createTaskQuery().tenantIdIn(agency).list();
            Map<String, Set<String>> groupsOf = new HashMap<>();
            for (String group : groups) {
                tasks.createTaskQuery().tenantIdIn(agency).taskCandidateGroup(group).includeAssignedTasks().list()
                        .forEach(task -> groupsOf.computeIfAbsent(task.getId(), id -> new TreeSet<>()).add(group));
            }
            Map<String, String> titles = titles(open);
            Map<String, String> executions = open.stream().collect(Collectors.toMap(Task::getId, Task::getExecutionId));
            return cases.open(open).stream().map(task -> new HeldTask(task, titles.getOrDefault(executions.get(task.id()), ""),
                    groupsOf.getOrDefault(task.id(), Set.of()))).toList();
        });
    }

    private Map<String, String> titles(List<Task> open) {
        return open.isEmpty() ? Map.of() : runtime.createVariableInstanceQuery()
                .executionIdIn(open.stream().map(Task::getExecutionId).toArray(String[]::new)).variableName("caseTitle").list().stream()
                .collect(Collectors.toMap(VariableInstance::getExecutionId, title -> String.valueOf(title.getValue()), (a, b) -> a));
    }
}
