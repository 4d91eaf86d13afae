package vn.boiduong.deadline.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Deadline;
import vn.boiduong.deadline.Deadlines;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.engine.Executions;
import vn.boiduong.engine.TaskRef;

/** The bean {@code deadlines} of the diagrams, asked when a human task opens. */
@Component("deadlines")
public class DeadlineTimers {

    private final Deadlines deadlines;
    private final OfficeClock clock;
    private final ReadOnce once;

    DeadlineTimers(Deadlines deadlines, OfficeClock clock, ReadOnce once) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.once = once;
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(of(execution).dueAt());
    }

    /** The follow-up date by which Tasklist sorts and filters. */
    public Date followUpAt(DelegateExecution execution) {
        return Date.from(of(execution).followUpAt());
    }

    public String remindersAt(DelegateExecution execution) {
        return of(execution).reminderCycle();
    }

    public Date overdueAt(DelegateExecution execution) {
        return Date.from(of(execution).overdueAt());
    }

    private Deadline of(DelegateExecution execution) {
        TaskRef task = Executions.taskOf(execution);
        return once.get(List.of("deadline", task, clock.today()), () -> deadlines.of(task, Executions.agencyOf(execution), clock.today()));
    }
}
