package vn.boiduong.report.process;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.report.ReportProcess;

@Component
class CamundaReportProcess implements ReportProcess {

    private final CaseEngine engine;

    CamundaReportProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(String reportKey, String agency) {
        engine.start(ReportModel.KEY, reportKey, agency);
    }

    @Override
    public void cancelled(String reportKey) {
        engine.tell(ReportModel.KEY, reportKey, ReportModel.MESSAGE_CANCELLED);
    }

    @Override
    public void closeUnit(String reportKey, String unit) {
        engine.complete(new TaskRef(ReportModel.KEY, reportKey, ReportModel.TASK_SUBMIT_UNIT_REPORT, Optional.of(unit)));
    }
}
