package vn.boiduong.access.process;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Tasklist completes tasks by submitting their form. */
class FormDoors extends FormServiceImpl {

    private final Completion completion;

    FormDoors(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> values) {
        completion.of(taskId, values, commandExecutor, handedOver -> {
            super.submitTaskForm(taskId, handedOver);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> values, boolean deserialized) {
        return completion.of(taskId, values, commandExecutor, handedOver ->
                super.submitTaskFormWithVariablesInReturn(taskId, handedOver, deserialized));
    }
}
