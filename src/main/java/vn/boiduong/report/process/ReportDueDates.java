package vn.boiduong.report.process;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.DueDates;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;

/** A report's tasks are due on the days it was opened with; a task that opens later than that gets the policy's days. */
@Component
class ReportDueDates implements DueDates {

    private final ReportService reports;

    ReportDueDates(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public Optional<LocalDate> dueOn(TaskRef task, LocalDate openedOn) {
        return Optional.of(task).filter(own -> own.process().equals(ReportModel.KEY))
                .flatMap(own -> reports.find(own.businessKey())).map(report -> dayOf(task.task(), report))
                .filter(day -> !day.isBefore(openedOn));
    }

    private static LocalDate dayOf(String task, Report report) {
        return switch (task) {
            case ReportModel.TASK_SUBMIT_UNIT_REPORT -> report.unitsDueOn();
            case ReportModel.TASK_CONSOLIDATE_REPORT -> report.consolidationDueOn();
            case ReportModel.TASK_SIGN_REPORT -> report.signatureDueOn();
            default -> throw new IllegalArgumentException("no due day for " + task);
        };
    }
}
