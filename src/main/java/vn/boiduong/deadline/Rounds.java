package vn.boiduong.deadline;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.policy.Policies;
import vn.boiduong.shared.RuleViolation;

/** The days of a round in which every unit has a task: when it is due, and when hr may close it for a unit that stays silent. */
@Component
public class Rounds {

    /** The policy's working days after the due day before hr may close a silent unit. */
    private static final String GRACE = "RoundGrace";

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final OfficeClock clock;

    Rounds(WorkingCalendar calendar, Policies policies, OfficeClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    /** The due day, by the policy in force, of a round of this task (named without {@code Task_}) that opens today. */
    public LocalDate dueOn(String agency, String task) {
        return dueOn(agency, task, clock.today());
    }

    /** The same for a task that counts from another day. */
    public LocalDate dueOn(String agency, String task, LocalDate from) {
        return calendar.plusWorkingDays(from, policies.inForce(agency, clock.today()).workingDaysFor(task));
    }

    /** The last day the round waits for a silent unit. */
    public LocalDate cutOff(String agency, LocalDate dueOn) {
        return dueOn(agency, GRACE, dueOn);
    }

    /** Refuses to close a unit on or before the cut-off. */
    public void requirePast(LocalDate cutOff) {
        if (!clock.today().isAfter(cutOff)) {
            throw new RuleViolation("deadline.cutOffNotReached", Days.text(cutOff));
        }
    }
}
