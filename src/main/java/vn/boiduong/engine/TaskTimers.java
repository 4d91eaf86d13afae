package vn.boiduong.engine;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The two boundary timers every human task has, {@code Event_<Task>Reminder} and {@code Event_<Task>Overdue}. The engine's
 * API moves a timer's date but not its cycle, and knows no timer any more that has fired for the last time, so this speaks
 * to its entities, inside a command.
 */
@Component
class TaskTimers {

    private static final String TASK = "Task_";

    private final ListedDates dates = new ListedDates();

    /** Must run within a command of the engine. */
    void move(Task task, String reminders, Date overdueAt) {
        String name = task.getTaskDefinitionKey().substring(TASK.length());
        TimerEntity reminder = timer(task, "Event_" + name + "Reminder", dates.resolveDuedate(reminders));
        if (reminder != null) {
            reminder.setRepeat(reminders);
        }
        timer(task, "Event_" + name + "Overdue", overdueAt);
    }

    /** The timer of this event with its new date; one that has fired is set again where the date is still ahead. */
    private static TimerEntity timer(Task task, String event, Date date) {
        List<JobEntity> jobs = Context.getCommandContext().getJobManager().findJobsByExecutionId(task.getExecutionId());
        TimerEntity timer = jobs.stream().filter(job -> job instanceof TimerEntity && isAt(job, event)).map(TimerEntity.class::cast).findFirst()
                .orElseGet(() -> date.after(ClockUtil.getCurrentTime()) ? again(task, event) : null);
        if (timer != null) {
            timer.setDuedate(date);
        }
        return timer;
    }

    /** Null where the diagram of this case has no such event. */
    private static TimerEntity again(Task task, String event) {
        ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(task.getExecutionId());
        TimerDeclarationImpl declared = TimerDeclarationImpl.getDeclarationsForScope(execution.getActivity()).get(event);
        return declared == null ? null : declared.createTimerInstance(execution);
    }

    private static boolean isAt(JobEntity job, String event) {
        return event.equals(job.getJobDefinition() == null ? null : job.getJobDefinition().getActivityId());
    }
}
