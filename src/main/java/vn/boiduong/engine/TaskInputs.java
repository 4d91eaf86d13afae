package vn.boiduong.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoParameter;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps the input parameters of a human task on the task itself instead of its execution. Whoever has the task may read
 * them there, in Tasklist's list too; on the execution only those may who read the whole case. What also goes out of the task again stays on the execution.
 */
class TaskInputs extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        moveToTasks(definition);
    }

    private static void moveToTasks(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            IoMapping mapping = activity.getIoMapping();
            if (mapping != null && activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                Set<String> goingOn = mapping.getOutputParameters().stream().map(IoParameter::getName).collect(Collectors.toSet());
                Map<Boolean, List<InputParameter>> inputs = mapping.getInputParameters().stream()
                        .collect(Collectors.partitioningBy(input -> goingOn.contains(input.getName())));
                task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> give(created, inputs.get(false)));
                mapping.setInputParameters(inputs.get(true));
            }
            moveToTasks(activity);
        }
    }

    private static void give(DelegateTask task, List<InputParameter> inputs) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        inputs.forEach(input -> task.setVariableLocal(input.getName(), input.getValueProvider().getValue(execution)));
    }
}
