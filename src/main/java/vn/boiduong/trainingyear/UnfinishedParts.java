package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.shared.Messages;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyStatus;
import vn.boiduong.survey.SurveyUnit;
import vn.boiduong.survey.SurveyUnitStatus;

/**
 * A year ends with ranking and report. Dissemination, survey and plan that are not done by then end with it: on record as such,
 * and told to hr part by part.
 */
@Component
class UnfinishedParts {

    private final TrainingYearUnitRecords units;
    private final SurveyService surveys;
    private final PlanService plans;
    private final Directory directory;
    private final Notifications notifications;

    UnfinishedParts(TrainingYearUnitRecords units, SurveyService surveys, PlanService plans, Directory directory,
                    Notifications notifications) {
        this.units = units;
        this.surveys = surveys;
        this.plans = plans;
        this.directory = directory;
        this.notifications = notifications;
    }

    void end(TrainingYear year, LocalDate today) {
        List<String> ended = new ArrayList<>();
        dissemination(year, today).ifPresent(ended::add);
        survey(year).ifPresent(ended::add);
        plan(year).ifPresent(ended::add);
        if (!ended.isEmpty()) {
            tellHr(year, String.join("\n", ended));
        }
    }

    private Optional<String> dissemination(TrainingYear year, LocalDate today) {
        List<TrainingYearUnit> waiting = units.findByYearKeyAndRoundNoOrderByUnit(year.id(), year.roundNo()).stream()
                .filter(unit -> unit.status() == TrainingYearUnit.Status.WAITING).toList();
        waiting.forEach(unit -> unit.endWithYear(Messages.text("trainingyear.endedWithYear"), today));
        units.saveAll(waiting);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(Messages.text("trainingyear.ended.dissemination",
                names(year, waiting.stream().map(TrainingYearUnit::unit).toList())));
    }

    private Optional<String> survey(TrainingYear year) {
        if (surveys.find(year.id()).filter(survey -> survey.status() == SurveyStatus.OPEN).isEmpty()) {
            return Optional.empty();
        }
        List<String> silent = surveys.units(year.id()).stream().filter(unit -> unit.status() == SurveyUnitStatus.WAITING)
                .map(SurveyUnit::unit).toList();
        surveys.cancel(year.id(), Messages.text("trainingyear.partEnded.closed"));
        return Optional.of(silent.isEmpty() ? Messages.text("trainingyear.ended.surveyNotConsolidated")
                : Messages.text("trainingyear.ended.survey", names(year, silent)));
    }

    private Optional<String> plan(TrainingYear year) {
        Optional<PlanStatus> open = plans.find(year.id()).map(plan -> plan.status())
                .filter(status -> status == PlanStatus.DRAFT || status == PlanStatus.SUBMITTED);
        plans.cancel(year.id(), Messages.text("trainingyear.partEnded.closed"));
        return open.map(status -> Messages.text("trainingyear.ended.plan." + status));
    }

    private String names(TrainingYear year, Collection<String> codes) {
        return codes.stream().map(code -> directory.unit(year.agency(), code).name()).sorted(NameOrder.OF_THINGS).collect(Collectors.joining(", "));
    }

    private void tellHr(TrainingYear year, String parts) {
        directory.holdersOf(Role.HR.group(), year.agency()).forEach(hr -> notifications.tell(new Notice(year.agency(), hr, "YEAR_CLOSED",
                Messages.text("trainingyear.notice.closed", year.trainingYear()),
                Messages.text("trainingyear.notice.closedWith", year.trainingYear(), parts), "/", year.id() + "/" + year.roundNo() + "/YEAR_CLOSED")));
    }
}
