package vn.boiduong.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.boiduong.shared.RuleViolation;

/**
 * What a person enters is handed to the record step of the same transaction and belongs to the record from there on: the engine
 * need not store it, nor its history, for that moment. Only what the task's form asks for is taken: with any other name a client
 * could give the case another agency, another person or another day. A form is newer than the diagram of a case begun before it: what it
 * showed is then not asked for, and left out.
 */
public final class FormInput {

    private FormInput() {
    }

    /**
     * The values as the completion of this task shall take them.
     *
     * @throws RuleViolation in the first field that is none of the form's
     */
    public static Map<String, Object> handedOver(CommandContext context, String taskId, Map<String, Object> entered) {
        TaskEntity task = entered == null || taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getProcessInstanceId() == null) {
            return entered;
        }
        Map<String, Object> values = new HashMap<>(entered);
        TaskForms.variablesOf(task).filter(asked -> !asked.contains(ShownVersion.VARIABLE)).ifPresent(asked -> values.remove(ShownVersion.VARIABLE));
        TaskForms.variablesOf(task).ifPresent(asked -> requireAsked(values.keySet(), asked, task.getName()));
        Set<String> known = task.getVariableNames();
        Map<String, Object> handedOver = new HashMap<>();
        values.forEach((name, value) -> handedOver.put(name, known.contains(name) ? value : passing(value)));
        return handedOver;
    }

    private static void requireAsked(Set<String> names, Set<String> asked, String task) {
        names.stream().filter(name -> !asked.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw RuleViolation.inField(name, "engine.notInForm", name, task, String.join(", ", new TreeSet<>(asked)));
        });
    }

    private static Object passing(Object value) {
        if (value instanceof SerializableValue) {
            return value;
        }
        return Variables.untypedValue(value instanceof TypedValue typed ? typed.getValue() : value, true);
    }
}
