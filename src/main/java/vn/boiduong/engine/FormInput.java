package vn.boiduong.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a person enters is handed to the record step of the same transaction and belongs to the record from there on: the engine
 * need not store it, nor its history, for that moment. A value for a variable the case already has replaces it as ever.
 */
public final class FormInput {

    private FormInput() {
    }

    /** The values as the completion of this task shall take them. */
    public static Map<String, Object> handedOver(CommandContext context, String taskId, Map<String, Object> values) {
        TaskEntity task = values == null || taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getProcessInstanceId() == null) {
            return values;
        }
        Set<String> known = task.getVariableNames();
        Map<String, Object> handedOver = new HashMap<>();
        values.forEach((name, value) -> handedOver.put(name, known.contains(name) ? value : passing(value)));
        return handedOver;
    }

    private static Object passing(Object value) {
        if (value instanceof SerializableValue) {
            return value;
        }
        return Variables.untypedValue(value instanceof TypedValue typed ? typed.getValue() : value, true);
    }
}
