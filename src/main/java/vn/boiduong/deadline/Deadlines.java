package vn.boiduong.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/** Counts the deadline of a task: a day of the feature's own where it names one, else the policy's working days. */
@Service("deadlineRules")
public class Deadlines {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final ObjectProvider<DueDates> ownDates;

    Deadlines(WorkingCalendar calendar, Policies policies, ObjectProvider<DueDates> ownDates) {
        this.calendar = calendar;
        this.policies = policies;
        this.ownDates = ownDates;
    }

    /** The deadline of a task of this agency that opens on the day, by the policy of that day. */
    public Deadline of(TaskRef task, String agency, LocalDate openedOn) {
        Policy policy = policies.inForce(agency, openedOn);
        LocalDate due = ownDates.stream().map(dates -> dates.dueOn(task, openedOn)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> calendar.plusWorkingDays(openedOn, policy.workingDaysFor(nameOf(task))));
        return new Deadline(due, reminders(policy.reminderDays(), openedOn, due));
    }

    /** The deadline a task was opened with: whatever moves later, its owner is held to the day the task shows. */
    public Deadline of(OpenTask task) {
        return due(task, OfficeClock.dayOf(task.dueAt()));
    }

    /** The deadline of an open task that is due on this day. */
    Deadline due(OpenTask task, LocalDate due) {
        LocalDate openedOn = OfficeClock.dayOf(task.createdAt());
        return new Deadline(due, reminders(policies.inForce(task.agency(), openedOn).reminderDays(), openedOn, due));
    }

    private List<LocalDate> reminders(List<Integer> daysAfterOpening, LocalDate openedOn, LocalDate due) {
        return Stream.concat(daysAfterOpening.stream().map(days -> calendar.plusWorkingDays(openedOn, days)),
                        Stream.of(calendar.minusWorkingDays(due, 1)))
                .filter(day -> day.isAfter(openedOn) && day.isBefore(due)).distinct().sorted().toList();
    }

    private static String nameOf(TaskRef task) {
        return task.task().substring(task.task().indexOf('_') + 1);
    }
}
