package vn.boiduong.report;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.boiduong.shared.RuleViolation;

/** One unit's part of a report: what its head wrote. */
public class ReportUnit {

    @Id
    private String id;
    @Version
    private Long version;
    private String report;
    private int roundNo;
    private String unit;
    private ReportUnitStatus status;
    private String resultsText;
    private String difficultiesText;
    private String proposalsText;
    private String silentReason;
    @Embedded.Nullable
    private UnitFigures figures;
    @Embedded.Nullable(prefix = "consolidated_")
    private UnitFigures consolidated;
    private String recordedBy;
    private LocalDate recordedOn;

    ReportUnit() {
    }

    static String idOf(Report report, String unit) {
        return report.id() + "/" + report.roundNo() + "/" + unit;
    }

    static ReportUnit waiting(Report report, String unit) {
        ReportUnit part = new ReportUnit();
        part.id = idOf(report, unit);
        part.report = report.id();
        part.roundNo = report.roundNo();
        part.unit = unit;
        part.status = ReportUnitStatus.WAITING;
        return part;
    }

    void report(UnitText text, UnitFigures counted, Signature by) {
        resultsText = text.results();
        difficultiesText = text.difficulties();
        proposalsText = text.proposals();
        record(ReportUnitStatus.REPORTED, counted, by);
    }

    void closeSilent(String reason, UnitFigures counted, Signature by) {
        silentReason = reason;
        record(ReportUnitStatus.SILENT, counted, by);
    }

    /** hr puts the report together: every unit is counted on this one day, as the targets are. */
    void count(UnitFigures today) {
        consolidated = today;
    }

    private void record(ReportUnitStatus reached, UnitFigures counted, Signature by) {
        if (status != ReportUnitStatus.WAITING) {
            throw new RuleViolation("report.unitAlreadyClosed");
        }
        status = reached;
        figures = counted;
        recordedBy = by.officer();
        recordedOn = by.on();
    }

    /** Who records, and when. */
    record Signature(String officer, LocalDate on) {
    }

    public String unit() {
        return unit;
    }

    int roundNo() {
        return roundNo;
    }

    public ReportUnitStatus status() {
        return status;
    }

    public UnitText text() {
        return new UnitText(resultsText, difficultiesText, proposalsText);
    }

    /** The figures the head reported on, as they stood when the part was recorded, or null before. */
    public UnitFigures figures() {
        return figures;
    }

    /** The figures the report shows: those of the day on which hr put it together. */
    UnitFigures consolidated() {
        return consolidated == null ? figures : consolidated;
    }

    public String silentReason() {
        return silentReason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
