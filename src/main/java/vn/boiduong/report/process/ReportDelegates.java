package vn.boiduong.report.process;

import static vn.boiduong.engine.Executions.keyOf;
import static vn.boiduong.engine.Executions.unitOf;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.identity.Actors;
import vn.boiduong.report.ReportAnswer;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.UnitAnswer;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.report.UnitText;

/** The service tasks of {@code report.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ReportDelegates {

    private final ReportService reports;
    private final UnitReportService units;
    private final Actors actors;

    ReportDelegates(ReportService reports, UnitReportService units, Actors actors) {
        this.reports = reports;
        this.units = units;
        this.actors = actors;
    }

    @Bean
    JavaDelegate openReport() {
        return execution -> reports.open(keyOf(execution));
    }

    @Bean
    JavaDelegate recordUnitReport() {
        return execution -> units.report(keyOf(execution), unitOf(execution), new UnitAnswer(new UnitText(
                ReportModel.RESULTS_TEXT.take(execution).orElse(""), ReportModel.DIFFICULTIES_TEXT.take(execution).orElse(""),
                ReportModel.PROPOSALS_TEXT.take(execution).orElse("")), ReportModel.SHOWN_VERSION.take(execution)), actors.current());
    }

    @Bean
    JavaDelegate recordReportConsolidation() {
        return execution -> reports.consolidate(keyOf(execution), ReportModel.REPORT_TEXT.take(execution).orElse(""), actors.current());
    }

    @Bean
    JavaDelegate recordReportDecision() {
        return execution -> ReportModel.REPORT_SIGNED.set(execution, reports.decide(keyOf(execution),
                new ReportAnswer(ReportModel.REPORT_SIGNED.take(execution), ReportModel.RETURN_REASON.take(execution).orElse(""),
                        ReportModel.SHOWN_VERSION.take(execution)), actors.current()));
    }

    @Bean
    JavaDelegate cancelReport() {
        return execution -> reports.cancel(keyOf(execution));
    }
}
