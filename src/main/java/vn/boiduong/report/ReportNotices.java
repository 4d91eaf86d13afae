package vn.boiduong.report;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.TaskOwners;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;

/** Tells people what became of a report they were asked for. */
@Component
class ReportNotices {

    private final Notifications notifications;
    private final TaskOwners owners;
    private final Directory directory;

    ReportNotices(Notifications notifications, TaskOwners owners, Directory directory) {
        this.notifications = notifications;
        this.owners = owners;
        this.directory = directory;
    }

    /** Whoever has a task of the report hears that it is not wanted any more, why, and by whose decision; tell it before the tasks end. */
    void cancelled(Report report, Actor by) {
        int year = AgencyYear.ofKey(report.id()).year();
        String subject = Messages.text("report.notice.cancelled.subject", report.topic());
        String text = Messages.text("report.notice.cancelled.text", report.topic(), year,
                directory.officer(by.officerId()).fullName(), report.cancelReason());
        owners.ofCase(ReportProcess.KEY, report.id(), by).forEach(person -> notifications.tell(new Notice(report.agency(),
                person, "REPORT_CANCELLED", subject, text, "/bao-cao?nam=" + year, "REPORT_CANCELLED/" + report.id())));
    }
}
