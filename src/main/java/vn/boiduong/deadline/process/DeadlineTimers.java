package vn.boiduong.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Deadline;
import vn.boiduong.deadline.Deadlines;
import vn.boiduong.engine.Executions;
import vn.boiduong.engine.TimerCycle;

/** The bean {@code deadlines} of the diagrams, asked when a human task opens. */
@Component("deadlines")
public class DeadlineTimers {

    private final Deadlines deadlines;
    private final OfficeClock clock;

    DeadlineTimers(Deadlines deadlines, OfficeClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(of(execution).dueAt());
    }

    /** The mornings of the reminders; a task too short for any looks once when it is overdue and finds nothing to remind of. */
    public String remindersAt(DelegateExecution execution) {
        Deadline deadline = of(execution);
        List<Instant> reminders = deadline.remindersAt();
        return TimerCycle.at(reminders.isEmpty() ? List.of(deadline.overdueAt()) : reminders);
    }

    public Date overdueAt(DelegateExecution execution) {
        return Date.from(of(execution).overdueAt());
    }

    private Deadline of(DelegateExecution execution) {
        return deadlines.of(Executions.taskOf(execution), Executions.agencyOf(execution), clock.today());
    }
}
