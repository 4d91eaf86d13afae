package vn.boiduong.report;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;

/** A report as the people who work on it read it: with names, not codes. */
@Component
@Transactional(readOnly = true)
public class ReportSheets {

    private final ReportService reports;
    private final UnitReportService units;
    private final Directory directory;

    ReportSheets(ReportService reports, UnitReportService units, Directory directory) {
        this.reports = reports;
        this.units = units;
        this.directory = directory;
    }

    public ReportSheet of(String reportKey) {
        Report report = reports.find(reportKey).orElseThrow();
        Map<String, String> names = directory.units(report.agency()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return new ReportSheet(report.trainingYear(), report.topic(), report.unitsDueOn(),
                units.of(reportKey).stream().map(part -> line(part, names.get(part.unit()))).toList(),
                report.reportText(), report.returnReason());
    }

    private static ReportSheet.UnitLine line(ReportUnit part, String name) {
        return new ReportSheet.UnitLine(part.unit(), name, part.text(), part.silentReason());
    }
}
