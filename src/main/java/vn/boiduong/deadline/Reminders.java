package vn.boiduong.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.springframework.stereotype.Service;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/**
 * Reminds the owner of an open task and, once it is overdue, tells the next level up; the task stays with its owner. A
 * repeated call on the same day tells nobody twice.
 */
@Service
public class Reminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseTasks tasks;
    private final CaseText texts;
    private final Deadlines deadlines;
    private final Responsible responsible;
    private final Notifications notifications;
    private final OfficeClock clock;

    Reminders(CaseTasks tasks, CaseText texts, Deadlines deadlines, Responsible responsible, Notifications notifications,
              OfficeClock clock) {
        this.tasks = tasks;
        this.texts = texts;
        this.deadlines = deadlines;
        this.responsible = responsible;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Reminds the owners of this case's open tasks that have a reminder today. */
    public void remind(String process, String businessKey) {
        for (OpenTask task : tasks.ofCase(process, businessKey)) {
            if (deadlineOf(task).remindsOn(clock.today())) {
                tell(task, responsible.ownersOf(task), "REMINDER", "deadline.reminder");
            }
        }
    }

    /** Tells the level above of this case's overdue tasks. */
    public void escalate(String process, String businessKey) {
        for (OpenTask task : tasks.ofCase(process, businessKey)) {
            if (!clock.now().isBefore(deadlineOf(task).overdueAt())) {
                tell(task, responsible.nextLevelOf(task), "ESCALATION", "deadline.overdue");
            }
        }
    }

    private Deadline deadlineOf(OpenTask task) {
        return deadlines.of(task.ref(), task.agency(), LocalDate.ofInstant(task.createdAt(), OfficeClock.ZONE));
    }

    private void tell(OpenTask task, List<String> recipients, String kind, String key) {
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        String due = DAY.format(deadlineOf(task).dueOn());
        String owners = responsible.namesOf(responsible.ownersOf(task));
        for (String recipient : recipients) {
            notifications.tell(new Notice(task.agency(), recipient, kind,
                    Messages.text(key + ".subject", task.name(), title),
                    Messages.text(key + ".text", task.name(), title, due, owners),
                    "/viec/" + task.id(), task.id() + "/" + kind + (kind.equals("REMINDER") ? "/" + clock.today() : "")));
        }
    }
}
