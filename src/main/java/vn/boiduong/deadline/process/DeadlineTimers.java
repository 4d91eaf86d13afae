package vn.boiduong.deadline.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Deadline;
import vn.boiduong.deadline.Deadlines;
import vn.boiduong.engine.Executions;

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

    public String remindersAt(DelegateExecution execution) {
        return of(execution).reminderCycle();
    }

    public Date overdueAt(DelegateExecution execution) {
        return Date.from(of(execution).overdueAt());
    }

    private Deadline of(DelegateExecution execution) {
        return deadlines.of(Executions.taskOf(execution), Executions.agencyOf(execution), clock.today());
    }
}
