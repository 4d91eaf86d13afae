package vn.boiduong.trainingyear;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.TaskOwners;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.plan.PlanProcess;
import vn.boiduong.ranking.RankingProcess;
import vn.boiduong.report.ReportProcess;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.survey.SurveyProcess;

/** Whoever has a task of a year that hr cancels hears that it is not wanted any more, why, and by whose decision. */
@Component
class CancelledNotices {

    private static final List<String> PARTS = List.of(TrainingYearProcess.KEY, SurveyProcess.KEY, PlanProcess.KEY, RankingProcess.KEY, ReportProcess.KEY);

    private final TaskOwners owners;
    private final Directory directory;
    private final Notifications notifications;

    CancelledNotices(TaskOwners owners, Directory directory, Notifications notifications) {
        this.owners = owners;
        this.directory = directory;
        this.notifications = notifications;
    }

    /** Before the tasks end. */
    void tell(TrainingYear year, String reason, Actor by) {
        String subject = Messages.text("trainingyear.notice.cancelled", String.valueOf(year.trainingYear()));
        String text = Messages.text("trainingyear.notice.cancelledBy", String.valueOf(year.trainingYear()),
                directory.officer(by.officerId()).fullName(), FreeText.shown(reason));
        String once = year.id() + "/" + year.roundNo() + "/YEAR_CANCELLED";
        PARTS.stream().flatMap(process -> owners.ofCase(process, year.id(), by)).distinct()
                .forEach(person -> notifications.tell(new Notice(year.agency(), person, "YEAR_CANCELLED", subject, text, null, once)));
    }
}
