package vn.boiduong.report;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Groups;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;

/** Tells people what became of a report they were asked for. */
@Component
class ReportNotices {

    private final Notifications notifications;
    private final CaseTasks tasks;
    private final Groups groups;
    private final Directory directory;

    ReportNotices(Notifications notifications, CaseTasks tasks, Groups groups, Directory directory) {
        this.notifications = notifications;
        this.tasks = tasks;
        this.groups = groups;
        this.directory = directory;
    }

    /** Whoever has a task of the report hears that it is not wanted any more, why, and by whose decision; tell it before the tasks end. */
    void cancelled(Report report, Actor by) {
        int year = AgencyYear.ofKey(report.id()).year();
        String subject = Messages.text("report.notice.cancelled.subject", report.topic());
        String text = Messages.text("report.notice.cancelled.text", report.topic(), year,
                directory.officer(by.officerId()).fullName(), report.cancelReason());
        waiting(report).filter(person -> !person.equals(by.officerId())).forEach(person -> notifications.tell(new Notice(report.agency(),
                person, "REPORT_CANCELLED", subject, text, "/bao-cao?nam=" + year, "REPORT_CANCELLED/" + report.id())));
    }

    private Stream<String> waiting(Report report) {
        return tasks.allOfCase(ReportProcess.KEY, report.id()).stream().flatMap(task -> ownersOf(task, report.agency()).stream()).distinct();
    }

    private List<String> ownersOf(OpenTask task, String agency) {
        return task.assignee() != null ? List.of(task.assignee())
                : tasks.candidateGroups(task.id()).stream().flatMap(group -> groups.members(group, agency).stream()).toList();
    }
}
