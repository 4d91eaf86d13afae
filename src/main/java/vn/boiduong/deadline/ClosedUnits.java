package vn.boiduong.deadline;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** Hr ends the waiting for a silent unit: whoever has its task hears that it is gone and with which reason the report will name the unit. */
@Component
public class ClosedUnits {

    private static final String KIND = "ROUND_CLOSED";

    private final CaseTasks tasks;
    private final CaseText texts;
    private final Responsible responsible;
    private final Notifications notifications;

    ClosedUnits(CaseTasks tasks, CaseText texts, Responsible responsible, Notifications notifications) {
        this.tasks = tasks;
        this.texts = texts;
        this.responsible = responsible;
        this.notifications = notifications;
    }

    /** Before the task of this unit ends. */
    public void tell(String process, String businessKey, String unit, String reason) {
        tasks.allOfCase(process, businessKey).stream().filter(task -> task.ref().unit().filter(unit::equals).isPresent())
                .forEach(task -> responsible.ownersOf(task).forEach(owner -> notifications.tell(notice(task, owner, unit, reason))));
    }

    private Notice notice(OpenTask task, String owner, String unit, String reason) {
        String name = responsible.unitName(task, unit);
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        return new Notice(task.agency(), owner, KIND, Messages.text("deadline.ROUND_CLOSED.subject", task.name(), title),
                Messages.text("deadline.ROUND_CLOSED.text", name, task.name(), title, Days.text(OfficeClock.dayOf(task.dueAt())), FreeText.shown(reason)),
                null, task.id() + "/" + KIND);
    }
}
