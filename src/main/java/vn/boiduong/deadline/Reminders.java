package vn.boiduong.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.notification.TaskNotice;
import vn.boiduong.notification.TaskNotices;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * Reminds the owner of an open task and, once it is overdue, tells the next level up; the task stays with its owner. Several
 * tasks share one step of the diagram, so each call looks at all of them and tells nobody twice of the same due day.
 */
@Service
public class Reminders {

    private static final String BY_HR = "REMINDER_BY_HR";
    private static final Set<String> REMINDERS = Set.of("REMINDER", BY_HR);
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final CaseTasks tasks;
    private final CaseText texts;
    private final Deadlines deadlines;
    private final Responsible responsible;
    private final TaskNotices notices;
    private final Notifications notifications;
    private final OfficeClock clock;

    Reminders(CaseTasks tasks, CaseText texts, Deadlines deadlines, Responsible responsible, TaskNotices notices,
              Notifications notifications, OfficeClock clock) {
        this.tasks = tasks;
        this.texts = texts;
        this.deadlines = deadlines;
        this.responsible = responsible;
        this.notices = notices;
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
                .forEach(task -> {
                    List<String> above = responsible.nextLevelOf(task);
                    tell(task, above, "ESCALATION", "ESCALATION/" + deadlines.of(task).dueOn());
                    task.ref().unit().ifPresent(unit -> tellHr(task, unit, above));
                });
    }

    /** Hr, who may close the part of a silent unit, hears which one is overdue; nobody hears of the same task twice. */
    private void tellHr(OpenTask task, String unit, List<String> above) {
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        String due = Days.text(deadlines.of(task).dueOn());
        responsible.hrBeside(task, above).forEach(hr -> notifications.tell(new Notice(task.agency(), hr, "UNIT_OVERDUE",
                Messages.text("deadline.UNIT_OVERDUE.subject", responsible.unitName(task, unit), title),
                Messages.text("deadline.UNIT_OVERDUE.text", responsible.unitName(task, unit), task.name(), title, due), "/theo-doi",
                task.id() + "/UNIT_OVERDUE/" + deadlines.of(task).dueOn())));
    }

    /**
     * Hr wants whoever has the task to be reminded now, whatever its due day; whom was reminded today already is not told again.
     *
     * @return the names of those who are told
     * @throws RuleViolation when the task is gone, nobody has it, or everybody who has was reminded today
     */
    @Transactional
    public String remindNow(String taskId, Actor by) {
        OpenTask task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone"));
        by.require(Role.HR, task.agency());
        List<String> owners = responsible.ownersOf(task);
        if (owners.isEmpty()) {
            throw new RuleViolation("deadline.remind.nobody", task.name());
        }
        List<String> told = notices.of(List.of(taskId)).stream().filter(notice -> REMINDERS.contains(notice.kind())
                && OfficeClock.dayOf(notice.at()).equals(clock.today())).map(TaskNotice::recipient).toList();
        List<String> waiting = owners.stream().filter(owner -> !told.contains(owner)).toList();
        if (waiting.isEmpty()) {
            throw new RuleViolation("deadline.remind.today", responsible.namesOf(owners), task.name());
        }
        tell(task, waiting, BY_HR, BY_HR + "/" + clock.today());
        return responsible.namesOf(waiting);
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
