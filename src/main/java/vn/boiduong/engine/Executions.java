package vn.boiduong.engine;

import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

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
