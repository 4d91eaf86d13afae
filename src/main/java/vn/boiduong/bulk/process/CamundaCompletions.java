package vn.boiduong.bulk.process;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.stereotype.Component;
import vn.boiduong.bulk.Completions;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.shared.RuleViolation;

@Component
class CamundaCompletions implements Completions {

    private final CaseTasks tasks;

    CamundaCompletions(CaseTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(String taskId, Map<String, Object> values) {
        try {
            tasks.complete(taskId, values);
        } catch (AuthorizationException notGranted) {
            throw new RuleViolation("bulk.notYours");
        }
    }
}
