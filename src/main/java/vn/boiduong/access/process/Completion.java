package vn.boiduong.access.process;

import java.util.Map;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import vn.boiduong.engine.FormInput;

/** What every way of completing a task has in common: the values are handed over, and the second is told who was first. */
final class Completion {

    private Completion() {
    }

    /** Completes with the values as the engine shall take them. */
    static <T> T of(String taskId, Map<String, Object> values, CommandExecutor engine, Function<Map<String, Object>, T> complete) {
        try {
            return engine.execute(context -> complete.apply(FormInput.handedOver(context, taskId, values)));
        } catch (RuntimeException failure) {
            throw WhoWasFirst.insteadOf(failure, taskId, engine);
        }
    }
}
