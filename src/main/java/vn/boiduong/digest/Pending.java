package vn.boiduong.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.boiduong.notification.WaitingNotice;

/**
 * What waits for one person, each task once, in the group that is most urgent; {@code later} counts tasks that are neither
 * new nor due soon, nor was anybody reminded of them since the last mail.
 */
record Pending(List<PendingTask> overdue, List<PendingTask> soon, List<PendingTask> fresh, List<PendingTask> reminded, int later,
               List<WaitingNotice> notices) {

    /** The morning this is looked at: the day, the last day that counts as soon, and when the last mail was prepared. */
    record View(LocalDate today, LocalDate soonUntil, Instant toldSince) {
    }

    static Pending of(List<PendingTask> tasks, View view, Set<String> reminded, List<WaitingNotice> notices) {
        List<PendingTask> overdue = new ArrayList<>();
        List<PendingTask> soon = new ArrayList<>();
        List<PendingTask> fresh = new ArrayList<>();
        List<PendingTask> again = new ArrayList<>();
        int later = 0;
        for (PendingTask task : tasks) {
            if (task.dueOn() != null && task.dueOn().isBefore(view.today())) {
                overdue.add(task);
            } else if (task.dueOn() != null && !task.dueOn().isAfter(view.soonUntil())) {
                soon.add(task);
            } else if (!task.createdAt().isBefore(view.toldSince())) {
                fresh.add(task);
            } else if (reminded.contains(task.id())) {
                again.add(task);
            } else {
                later++;
            }
        }
        return new Pending(overdue, soon, fresh, again, later, notices);
    }

    /** Nothing is worth a mail; tasks that can wait are no reason for one. */
    boolean isEmpty() {
        return overdue.isEmpty() && soon.isEmpty() && fresh.isEmpty() && reminded.isEmpty() && notices.isEmpty();
    }
}
