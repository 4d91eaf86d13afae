package vn.boiduong.report;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.ClosedUnits;
import vn.boiduong.deadline.Rounds;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** The units' parts of a report. A refused verb leaves nothing behind. */
@Service
@Transactional
public class UnitReportService {

    private final Reports reports;
    private final ReportUnitRecords units;
    private final ReportRound round;
    private final YearFigures figures;
    private final ReportProcess process;
    private final Rounds rounds;
    private final ClosedUnits closed;
    private final OfficeClock clock;

    UnitReportService(Reports reports, ReportUnitRecords units, ReportRound round, YearFigures figures, ReportProcess process,
                      Rounds rounds, ClosedUnits closed, OfficeClock clock) {
        this.reports = reports;
        this.units = units;
        this.round = round;
        this.figures = figures;
        this.process = process;
        this.rounds = rounds;
        this.closed = closed;
        this.clock = clock;
    }

    /** The head reports on the figures that were shown; a unit hr has closed in the meantime keeps what hr recorded. */
    public void report(String reportKey, String unit, UnitAnswer answer, Actor actor) {
        Report report = open(reportKey);
        ReportUnit part = part(report, unit);
        if (part.status() == ReportUnitStatus.SILENT) {
            return;
        }
        actor.requireHeadOf(unit, report.agency());
        UnitFigures counted = figures.of(report).of(unit);
        ShownVersion.require(answer.shownVersion(), counted, "report.figuresChanged");
        part.report(answer.text().checked(), counted, signatureOf(actor));
        units.save(part);
    }

    /** hr ends the waiting for a unit that stays silent past its due day; the report names the reason. */
    public void closeForSilentUnit(String reportKey, String unit, String reason, Actor actor) {
        Report report = open(reportKey);
        actor.require(Role.HR, report.agency());
        rounds.requirePast(report.unitsDueOn());
        ReportUnit part = part(report, unit);
        part.closeSilent(FreeText.required("reason", "report.silentReason", reason), figures.of(report).of(unit), signatureOf(actor));
        units.save(part);
        closed.tell(ReportProcess.KEY, reportKey, unit, part.silentReason());
        process.closeUnit(reportKey, unit);
    }

    private ReportUnit.Signature signatureOf(Actor actor) {
        return new ReportUnit.Signature(actor.officerId(), clock.today());
    }

    /** The units' parts in the current round, by unit. */
    @Transactional(readOnly = true)
    public List<ReportUnit> of(String reportKey) {
        return reports.findById(reportKey).map(round::of).orElse(List.of());
    }

    /** One unit's part in the current round. */
    @Transactional(readOnly = true)
    public ReportUnit of(String reportKey, String unit) {
        return part(reports.findById(reportKey).orElseThrow(), unit);
    }

    private Report open(String reportKey) {
        Report report = reports.findById(reportKey).orElseThrow(() -> new RuleViolation("report.unknown", AgencyYear.ofKey(reportKey).year()));
        report.require(ReportStatus.OPEN);
        return report;
    }

    private ReportUnit part(Report report, String unit) {
        return units.findById(ReportUnit.idOf(report, unit)).orElseThrow(() -> new RuleViolation("report.unitUnknown", unit));
    }
}
