package vn.boiduong.engine;

import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a delegate needs to know of the execution it is called with. */
public final class Executions {

    private static final ProcessVariable<String> UNIT = ProcessVariable.text("unitId");

    private Executions() {
    }

    public static TaskRef taskOf(DelegateExecution execution) {
        return new TaskRef(processOf(execution), keyOf(execution), activityOf((ExecutionEntity) execution), UNIT.find(execution));
    }

    /** Input parameters are evaluated in the scope around the activity they belong to: it is that scope's newest child. */
    private static String activityOf(ExecutionEntity execution) {
        return execution.getCurrentActivityId() != null ? execution.getCurrentActivityId()
                : execution.getExecutions().stream().map(ExecutionEntity::getActivityId).filter(Objects::nonNull)
                        .reduce((older, newer) -> newer).orElseThrow();
    }

    /** Whether the task the execution is at has a form that reads what it shows by itself, instead of the task's brief. */
    static boolean hasOwnForm(DelegateExecution execution) {
        ModelElementInstance element = execution.getBpmnModelInstance().getModelElementById(activityOf((ExecutionEntity) execution));
        return element instanceof UserTask task && task.getCamundaFormKey() != null;
    }

    /** The business key of the case. */
    public static String keyOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    /** The unit of a round per unit. */
    public static String unitOf(DelegateExecution execution) {
        return UNIT.get(execution);
    }

    public static String agencyOf(DelegateExecution execution) {
        return CaseEngine.AGENCY.get(execution);
    }

    private static String processOf(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
