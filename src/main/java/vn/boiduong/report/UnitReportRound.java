package vn.boiduong.report;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.RoundCloser;
import vn.boiduong.identity.Actor;

/** The round of the units' reports. */
@Component
class UnitReportRound implements RoundCloser {

    private final UnitReportService reports;

    UnitReportRound(UnitReportService reports) {
        this.reports = reports;
    }

    @Override
    public String task() {
        return "Task_SubmitUnitReport";
    }

    @Override
    public void close(String caseKey, String unit, String reason, Actor actor) {
        reports.closeForSilentUnit(caseKey, unit, reason, actor);
    }
}
