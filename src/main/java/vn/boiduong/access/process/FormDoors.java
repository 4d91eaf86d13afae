package vn.boiduong.access.process;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.boiduong.engine.FormInput;

/** Tasklist completes tasks by submitting their form. */
class FormDoors extends FormServiceImpl {

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> values) {
        try {
            commandExecutor.execute(context -> {
                super.submitTaskForm(taskId, FormInput.handedOver(context, taskId, values));
                return null;
            });
        } catch (RuntimeException failure) {
            throw WhoWasFirst.insteadOf(failure, taskId, commandExecutor);
        }
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> values, boolean deserialized) {
        try {
            return commandExecutor.execute(context ->
                    super.submitTaskFormWithVariablesInReturn(taskId, FormInput.handedOver(context, taskId, values), deserialized));
        } catch (RuntimeException failure) {
            throw WhoWasFirst.insteadOf(failure, taskId, commandExecutor);
        }
    }
}
