package vn.boiduong.access.process;

import java.util.Map;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.FormInput;
import vn.boiduong.engine.TaskTurn;

/** What every way of completing a task has in common: people take turns, values are handed over, and the second is told who was first. */
@Component
class Completion {

    private final ObjectProvider<TaskTurn> turns;

    Completion(ObjectProvider<TaskTurn> turns) {
        this.turns = turns;
    }

    /** Completes with the values as the engine shall take them. */
    <T> T of(String taskId, Map<String, Object> values, CommandExecutor engine, Function<Map<String, Object>, T> complete) {
        try {
            return engine.execute(context -> {
                takeTurn(context, taskId);
                return complete.apply(FormInput.handedOver(context, taskId, values));
            });
        } catch (RuntimeException failure) {
            throw WhoWasFirst.insteadOf(failure, taskId, engine);
        }
    }

    /** The case is named by its history, for what the engine reads of a running one before the turn would be of yesterday after it. */
    private void takeTurn(CommandContext context, String taskId) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task != null) {
            turns.stream().filter(turn -> turn.task().equals(task.getTaskDefinitionKey())).forEach(turn -> turn.take(
                    context.getHistoricProcessInstanceManager().findHistoricProcessInstance(task.getProcessInstanceId()).getBusinessKey()));
        }
    }
}
