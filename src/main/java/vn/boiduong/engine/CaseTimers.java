package vn.boiduong.engine;

import java.util.Date;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Timers that start an event subprocess of a whole case. The engine's API moves one that waits; one that has fired is gone and has to be
 * made anew from the diagram of the case, inside a command.
 */
@Component
class CaseTimers {

    /** Nothing where the diagram of this case has no such event. Must run within a command of the engine. */
    void set(String instance, String event, Date date) {
        ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
        TimerDeclarationImpl declared = TimerDeclarationImpl.getDeclarationsForScope(execution.getProcessDefinition()).get(event);
        if (declared != null) {
            declared.createTimerInstance(execution).setDuedate(date);
        }
    }
}
