package vn.boiduong.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

@Component
class CamundaCaseEngine implements CaseEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskCases cases;
    private final AsSystem asSystem;

    CamundaCaseEngine(RuntimeService runtime, TaskService tasks, TaskCases cases, AsSystem asSystem) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
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
    public boolean isOpen(String process, String businessKey) {
        return asSystem.call(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey).count() > 0);
    }

    @Override
    public int complete(TaskRef task) {
        return asSystem.call(() -> {
            List<OpenTask> open = cases.open(tasks.createTaskQuery().processDefinitionKey(task.process())
                    .processInstanceBusinessKey(task.businessKey()).taskDefinitionKey(task.task()).list());
            List<OpenTask> meant = open.stream().filter(candidate -> candidate.ref().equals(task)).toList();
            meant.forEach(candidate -> tasks.complete(candidate.id()));
            return meant.size();
        });
    }

    private static Map<String, Object> valuesOf(ProcessVariable.Assignment... variables) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(variables).forEach(variable -> values.put(variable.name(), variable.value()));
        return values;
    }
}
