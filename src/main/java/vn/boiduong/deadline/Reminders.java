package vn.boiduong.deadline;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/**
 * Reminds the owner of an open task and, once it is overdue, tells the next level up; the task stays with its owner. Several
 * tasks share one step of the diagram, so each call looks at all of them and tells nobody twice of the same due day.
 */
@Service
public class Reminders {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

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

    /** Reminds the owners of the open tasks whose reminder has come, in a round per unit of this unit's alone. */
    public void remind(TaskRef step) {
        openAround(step).forEach(task -> deadlines.of(task).reminderOf(clock.today())
                .ifPresent(day -> tell(task, responsible.ownersOf(task), "REMINDER", "REMINDER/" + day)));
    }

    /** Tells the level above of the overdue tasks, in a round per unit of this unit's alone. */
    public void escalate(TaskRef step) {
        openAround(step).filter(task -> !clock.now().isBefore(deadlines.of(task).overdueAt()))
                .forEach(task -> tell(task, responsible.nextLevelOf(task), "ESCALATION", "ESCALATION/" + deadlines.of(task).dueOn()));
    }

    private Stream<OpenTask> openAround(TaskRef step) {
        return tasks.ofCase(step.process(), step.businessKey()).stream()
                .filter(task -> task.dueAt() != null && (step.unit().isEmpty() || step.unit().equals(task.ref().unit())));
    }

    private void tell(OpenTask task, List<String> recipients, String kind, String once) {
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        String due = Days.text(deadlines.of(task).dueOn());
        String owners = responsible.namesOf(responsible.ownersOf(task));
        for (String recipient : recipients) {
            notifications.tell(new Notice(task.agency(), recipient, kind,
                    Messages.text("deadline." + kind + ".subject", task.name(), title),
                    Messages.text("deadline." + kind + ".text", task.name(), title, due, owners),
                    TASKLIST + task.id(), task.id(), task.id() + "/" + once));
        }
    }
}
