package vn.boiduong.engine;

import java.util.Date;

/** The dates of an open task: due, to be looked at again, the {@link TimerCycle} of its reminders, and the moment it is overdue. */
public record TaskDates(Date dueAt, Date followUpAt, String reminders, Date overdueAt) {
}
