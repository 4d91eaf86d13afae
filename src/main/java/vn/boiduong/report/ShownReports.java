package vn.boiduong.report;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.engine.ShownVersion;

/** What the forms of a report show, read anew each time they are opened, and once more when they are handed in. */
@Component
@Transactional(readOnly = true)
public class ShownReports {

    private final ReportSheets sheets;
    private final RemarkSheets remarks;

    ShownReports(ReportSheets sheets, RemarkSheets remarks) {
        this.sheets = sheets;
        this.remarks = remarks;
    }

    /** One unit's figures as they stand now. */
    public record UnitPart(String unit, LocalDate unitsDueOn, UnitFigures figures, String shownVersion) {
    }

    public ShownReport of(String reportKey) {
        return new ShownReport(sheets.of(reportKey), remarks.of(reportKey));
    }

    public UnitPart ofUnit(String reportKey, String unit) {
        ReportSheet sheet = sheets.of(reportKey);
        ReportSheet.UnitLine line = sheet.unit(unit);
        return new UnitPart(line.name(), sheet.unitsDueOn(), line.figures(), ShownVersion.of(line.figures()));
    }
}
