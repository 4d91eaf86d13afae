package vn.boiduong.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.TaskDates;
import vn.boiduong.engine.TimerCycle;

/** When a task is due and the days on which its owner is reminded, none of them on or after the due day. */
public record Deadline(LocalDate dueOn, List<LocalDate> reminderDays) {

    /** Before the morning's mail, which takes the reminders along. */
    private static final LocalTime REMINDERS = LocalTime.of(7, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    /** The end of office hours of the due day. */
    public Instant dueAt() {
        return at(dueOn, OFFICE_CLOSES);
    }

    /** The morning after the due day. */
    public Instant overdueAt() {
        return at(dueOn.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The reminder day that has come last, however late the timer ran; none any more on or after the due day. */
    public Optional<LocalDate> reminderOf(LocalDate today) {
        return today.isBefore(dueOn) ? reminderDays.stream().filter(day -> !day.isAfter(today)).reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** When the owner is reminded, in the morning of each reminder day. */
    public List<Instant> remindersAt() {
        return reminderDays.stream().map(day -> at(day, REMINDERS)).toList();
    }

    /**
     * The cycle of the reminders' timer; a task too short for any looks once when it is overdue and finds nothing to remind of.
     */
    public String reminderCycle() {
        List<Instant> reminders = remindersAt();
        return TimerCycle.at(reminders.isEmpty() ? List.of(overdueAt()) : reminders);
    }

    /** When the owner should look at the task again: the morning of the first reminder, or of the due day where there is none. */
    public Instant followUpAt() {
        return at(reminderDays.isEmpty() ? dueOn : reminderDays.get(0), REMINDERS);
    }

    /** All of it, as an open task is given it. */
    TaskDates dates() {
        return new TaskDates(Date.from(dueAt()), Date.from(followUpAt()), reminderCycle(), Date.from(overdueAt()));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
