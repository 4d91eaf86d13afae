package vn.boiduong.report.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.report.ReportUnit;
import vn.boiduong.report.UnitReportService;

/** The units of the report as fixed when it opened; the engine reads the list twice and must find the same. */
@Component("reportUnits")
public class ReportRoundUnits {

    private final UnitReportService units;

    ReportRoundUnits(UnitReportService units) {
        this.units = units;
    }

    public List<String> of(DelegateExecution execution) {
        return units.of(Executions.keyOf(execution)).stream().map(ReportUnit::unit).toList();
    }
}
