package vn.boiduong.trainingyear;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.plan.Plan;
import vn.boiduong.plan.PlanCourse;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.ranking.Ranking;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.shared.Wording;
import vn.boiduong.survey.Survey;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyStatus;
import vn.boiduong.survey.SurveyUnitStatus;

/** Where the parts of a year stand. */
@Component
class YearParts {

    private final DisseminationService dissemination;
    private final SurveyService surveys;
    private final PlanService plans;
    private final RankingService rankings;
    private final ReportService reports;
    private final UnitReportService unitReports;

    YearParts(DisseminationService dissemination, SurveyService surveys, PlanService plans, RankingService rankings,
              ReportService reports, UnitReportService unitReports) {
        this.dissemination = dissemination;
        this.surveys = surveys;
        this.plans = plans;
        this.rankings = rankings;
        this.reports = reports;
        this.unitReports = unitReports;
    }

    YearLine line(TrainingYear year, YearLine.People people, int openTasks, int overdueTasks) {
        String key = year.id();
        Optional<Survey> survey = surveys.find(key);
        List<Plan> planned = plans.ofYear(year.agency(), year.trainingYear());
        Optional<Plan> plan = planned.stream().filter(each -> each.id().equals(key)).findFirst();
        return new YearLine(year.trainingYear(), year.status(), year.startedOn(),
                progress(dissemination.units(key).stream().map(unit -> unit.status() != TrainingYearUnit.Status.WAITING).toList()),
                survey.map(Survey::status).orElse(null),
                progress(survey.map(surveys::statuses).orElse(List.of()).stream().map(status -> status != SurveyUnitStatus.WAITING).toList()),
                plan.map(Plan::status).orElse(null), courses(planned), people,
                rankings.find(key).map(Ranking::status).orElse(null), reports.find(key).map(Report::status).orElse(null),
                progress(unitReports.of(key).stream().map(unit -> unit.status() != ReportUnitStatus.WAITING).toList()),
                openTasks, overdueTasks, unfinished(survey, plan));
    }

    /** A part cancelled before the reason was kept says nothing. */
    private static List<Wording> unfinished(Optional<Survey> survey, Optional<Plan> plan) {
        return Stream.of(survey.filter(each -> each.status() == SurveyStatus.CANCELLED && each.cancelReason() != null)
                        .map(each -> Wording.of("trainingyear.partEnded.survey", Days.text(each.cancelledOn()), each.cancelReason())),
                plan.filter(each -> each.status() == PlanStatus.CANCELLED && each.cancelReason() != null)
                        .map(each -> Wording.of("trainingyear.partEnded.plan", Days.text(each.decidedOn()), each.cancelReason())))
                .flatMap(Optional::stream).toList();
    }

    private static YearLine.Progress progress(List<Boolean> done) {
        return new YearLine.Progress(done.stream().filter(Boolean::booleanValue).count(), done.size());
    }

    /** A course that two plans put forward counts once. */
    private static YearLine.Courses courses(List<Plan> ofYear) {
        List<PlanCourse> approved = ofYear.stream().flatMap(plan -> plan.courses(PlanCourse.Status.APPROVED).stream()).toList();
        Set<String> held = approved.stream().map(PlanCourse::course).collect(Collectors.toSet());
        Set<String> planned = new HashSet<>(held);
        ofYear.forEach(plan -> plan.courses(PlanCourse.Status.PLANNED).forEach(course -> planned.add(course.course())));
        long supplements = ofYear.stream().skip(1).filter(plan -> plan.status() != PlanStatus.CANCELLED).count();
        return new YearLine.Courses(planned.size(), held.size(), (int) supplements,
                approved.stream().mapToLong(PlanCourse::cost).reduce(0, Math::addExact));
    }
}
