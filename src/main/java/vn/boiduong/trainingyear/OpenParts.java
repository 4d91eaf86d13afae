package vn.boiduong.trainingyear;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.plan.PlanService;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.survey.SurveyService;

/** The parts a year calls; when it is cancelled, those still open end with it and those decided stay. */
@Component
class OpenParts {

    private final SurveyService surveys;
    private final PlanService plans;
    private final RankingService rankings;
    private final ReportService reports;

    OpenParts(SurveyService surveys, PlanService plans, RankingService rankings, ReportService reports) {
        this.surveys = surveys;
        this.plans = plans;
        this.rankings = rankings;
        this.reports = reports;
    }

    void cancel(TrainingYear year) {
        String yearKey = year.id();
        String reason = FreeText.fitting(Messages.text("trainingyear.partEnded.cancelled", year.cancelReason()));
        surveys.cancel(yearKey, reason);
        plans.cancelYear(AgencyYear.ofKey(yearKey), reason);
        rankings.cancel(yearKey);
        reports.cancel(yearKey);
    }

    /** A published ranking is frozen, and so is a signed report: a year that has one cannot be played again. */
    void refuseRestart(String yearKey) {
        frozen(yearKey).ifPresent(why -> {
            throw new RuleViolation(why, AgencyYear.ofKey(yearKey).year());
        });
    }

    boolean isFrozen(String yearKey) {
        return frozen(yearKey).isPresent();
    }

    private Optional<String> frozen(String yearKey) {
        boolean published = rankings.find(yearKey).filter(ranking -> ranking.status() == RankingStatus.PUBLISHED).isPresent();
        boolean signed = reports.find(yearKey).filter(report -> report.status() == ReportStatus.SIGNED).isPresent();
        return published ? Optional.of("trainingyear.rankingPublished") : signed ? Optional.of("trainingyear.reportSigned") : Optional.empty();
    }
}
