package vn.boiduong.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.StandIns;
import vn.boiduong.target.TargetFigure;
import vn.boiduong.target.TargetFigures;

/** A report as the people who work on it read it: with names, not codes. */
@Component
@Transactional(readOnly = true)
public class ReportSheets {

    private final Reports reports;
    private final ReportRound round;
    private final YearFigures figures;
    private final Directory directory;
    private final TargetFigures targets;
    private final StandIns standIns;
    private final OfficeClock clock;

    ReportSheets(Reports reports, ReportRound round, YearFigures figures, Directory directory, TargetFigures targets,
                 StandIns standIns, OfficeClock clock) {
        this.reports = reports;
        this.round = round;
        this.figures = figures;
        this.directory = directory;
        this.targets = targets;
        this.standIns = standIns;
        this.clock = clock;
    }

    public ReportSheet of(String reportKey) {
        Report report = reports.findById(reportKey).orElseThrow();
        Map<String, String> names = directory.unitNames(report.agency());
        StandIns.Book marks = standIns.of(report.agency());
        LocalDate day = report.dayOf(clock.today());
        AgencyFigures today = figures.of(report);
        List<ReportSheet.UnitLine> lines = round.of(report).stream()
                .sorted(Comparator.comparing(part -> names.get(part.unit()), NameOrder.OF_THINGS)).map(part -> new ReportSheet.UnitLine(part.unit(),
                names.get(part.unit()) + marks.mark(part.unit(), part.recordedBy(), part.recordedOn()),
                report.isPutTogether() ? part.consolidated() : today.of(part.unit()), part.text(), part.silentReason())).toList();
        return new ReportSheet(report.trainingYear(), report.topic(), report.unitsDueOn(), lines,
                total(report, lines, today), targets(report, day), report.reportText(), report.returnReason());
    }

    /** People are those of the agency; everything else adds up over the units. */
    private static UnitFigures total(Report report, List<ReportSheet.UnitLine> lines, AgencyFigures today) {
        UnitFigures sum = UnitFigures.sum(lines.stream().map(ReportSheet.UnitLine::figures).toList());
        if (!report.isPutTogether()) {
            return sum.of(today.peopleSentBy(lines.stream().map(ReportSheet.UnitLine::code).toList()));
        }
        return report.peopleSent() == null ? sum : sum.of(report.peopleSent());
    }

    private ReportSheet.Targets targets(Report report, LocalDate day) {
        return new ReportSheet.Targets(day, targets.of(report.agency(), report.trainingYear(), day).stream().map(TargetFigure::text).toList());
    }
}
