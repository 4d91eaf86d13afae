package vn.boiduong.trainingyear;

import org.springframework.stereotype.Component;
import vn.boiduong.plan.PlanService;
import vn.boiduong.report.ReportService;
import vn.boiduong.survey.SurveyService;

/** The parts a year calls; when it is cancelled, those still open end with it and those decided stay. */
@Component
class OpenParts {

    private final SurveyService surveys;
    private final PlanService plans;
    private final ReportService reports;

    OpenParts(SurveyService surveys, PlanService plans, ReportService reports) {
        this.surveys = surveys;
        this.plans = plans;
        this.reports = reports;
    }

    void cancel(String yearKey) {
        surveys.cancel(yearKey);
        plans.cancel(yearKey);
        reports.cancel(yearKey);
    }
}
