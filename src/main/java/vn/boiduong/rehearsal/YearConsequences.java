package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.nomination.NominationRecords;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.plan.Plan;
import vn.boiduong.plan.PlanCourse;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyUnitStatus;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.trainingyear.TrainingYearUnit;

/** What has to be true after hr began the year on another day, added a course to its plan, closed a round for a silent unit. */
@Component
class YearConsequences {

    private final TrainingYearService years;
    private final DisseminationService dissemination;
    private final SurveyService surveys;
    private final UnitReportService reports;
    private final NominationRecords nominations;
    private final ParticipationResults participations;
    private final PlanService plans;

    YearConsequences(TrainingYearService years, DisseminationService dissemination, SurveyService surveys, UnitReportService reports,
                     NominationRecords nominations, ParticipationResults participations, PlanService plans) {
        this.years = years;
        this.dissemination = dissemination;
        this.surveys = surveys;
        this.reports = reports;
        this.nominations = nominations;
        this.participations = participations;
        this.plans = plans;
    }

    boolean beganOn(LocalDate day, AgencyYear year) {
        return years.find(year.key()).filter(begun -> begun.startedOn().equals(day)).isPresent();
    }

    /** The course is in an approved supplement and was left out of the yearly plan. */
    boolean supplemented(String course, AgencyYear year) {
        List<Plan> with = plans.ofYear(year.agency(), year.year()).stream().filter(plan -> plan.courses(PlanCourse.Status.APPROVED).stream()
                .anyMatch(line -> line.course().equals(course))).toList();
        return with.size() == 1 && with.get(0).status() == PlanStatus.APPROVED && !with.get(0).id().equals(year.key());
    }

    /** The record says that the unit did not answer; to a course nobody of it was sent. */
    boolean closedForSilence(EventRow row, AgencyYear year) {
        return switch (row.round()) {
            case DISSEMINATION -> dissemination.units(year.key()).stream()
                    .anyMatch(part -> part.unit().equals(row.unit()) && part.status() == TrainingYearUnit.Status.SILENT);
            case SURVEY -> surveys.unit(year.key(), row.unit()).status() == SurveyUnitStatus.SILENT;
            case REPORT -> reports.of(year.key(), row.unit()).status() == ReportUnitStatus.SILENT;
            case NOMINATION -> nominations.silent(List.of(row.course())).stream().anyMatch(silent -> silent.unit().equals(row.unit()))
                    && participations.ofCourse(row.course()).stream().noneMatch(sent -> row.unit().equals(sent.unit()));
        };
    }
}
