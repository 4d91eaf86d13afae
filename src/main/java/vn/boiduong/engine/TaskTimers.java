package vn.boiduong.engine;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The two boundary timers every human task has, {@code Event_<Task>Reminder} and {@code Event_<Task>Overdue}. The engine's
 * API moves a timer's date but not its cycle, so this speaks to its entities, inside a command.
 */
@Component
class TaskTimers {

    private static final String TASK = "Task_";

    private final ListedDates dates = new ListedDates();

    /** Must run within a command of the engine. */
    void move(Task task, String reminders, Date overdueAt) {
        String name = task.getTaskDefinitionKey().substring(TASK.length());
        List<JobEntity> jobs = Context.getCommandContext().getJobManager().findJobsByExecutionId(task.getExecutionId());
        for (JobEntity job : jobs) {
            if (job instanceof TimerEntity timer && isAt(job, "Event_" + name + "Reminder")) {
                timer.setRepeat(reminders);
                timer.setDuedate(dates.resolveDuedate(reminders));
            } else if (isAt(job, "Event_" + name + "Overdue")) {
                job.setDuedate(overdueAt);
            }
        }
    }

    private static boolean isAt(JobEntity job, String event) {
        return event.equals(job.getJobDefinition() == null ? null : job.getJobDefinition().getActivityId());
    }
}
