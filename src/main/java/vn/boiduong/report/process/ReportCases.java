package vn.boiduong.report.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.report.Judged;
import vn.boiduong.report.Remarks;
import vn.boiduong.report.ReportSheet;
import vn.boiduong.report.ReportSheets;
import vn.boiduong.report.ShownReport;
import vn.boiduong.report.ShownReports;
import vn.boiduong.report.Sent;
import vn.boiduong.report.UnitFigures;
import vn.boiduong.report.UnitText;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What a report's tasks say to the head of a unit, to hr and to the chairman. */
@Component
class ReportCases implements CaseView {

    private final ReportSheets sheets;
    private final ShownReports shown;

    ReportCases(ReportSheets sheets, ShownReports shown) {
        this.sheets = sheets;
        this.shown = shown;
    }

    @Override
    public String process() {
        return ReportModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        ReportSheet sheet = sheets.of(businessKey);
        return sheet.topic() == null ? Messages.text("report.title", sheet.year())
                : Messages.text("report.title.onCall", sheet.year(), FreeText.shown(sheet.topic()));
    }

    @Override
    public String brief(TaskRef task) {
        return switch (task.task()) {
            case ReportModel.TASK_SUBMIT_UNIT_REPORT -> unitReport(sheets.of(task.businessKey()), task.unit().orElseThrow());
            case ReportModel.TASK_CONSOLIDATE_REPORT -> toConsolidate(shown.of(task.businessKey()));
            case ReportModel.TASK_SIGN_REPORT -> toSign(shown.of(task.businessKey()));
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    @Override
    public Object context(TaskRef task) {
        return task.task().equals(ReportModel.TASK_SUBMIT_UNIT_REPORT) ? shown.ofUnit(task.businessKey(), task.unit().orElseThrow())
                : Context.of(shown.of(task.businessKey()));
    }

    /** What the forms of hr and of the chairman show. */
    record Context(ReportSheet report, Remarks remarks, String shownVersion) {

        static Context of(ShownReport shown) {
            return new Context(shown.sheet(), shown.remarks(), shown.version());
        }
    }

    private static String toConsolidate(ShownReport report) {
        String reason = report.sheet().returnReason();
        return lines(Stream.of(reason == null ? "" : Messages.text("report.brief.returned", FreeText.shown(reason)) + "\n",
                consolidation(report.sheet()))) + RemarkTexts.of(report.remarks());
    }

    private static String toSign(ShownReport report) {
        return lines(Stream.of(figuresAndTargets(report.sheet()) + "\n", Messages.text("report.brief.text", FreeText.shown(report.sheet().reportText())) + "\n",
                units(report.sheet()))) + RemarkTexts.of(report.remarks());
    }

    private static String unitReport(ReportSheet sheet, String unit) {
        return Messages.text("report.brief.unit", sheet.unit(unit).name(), Days.text(sheet.unitsDueOn())) + "\n\n"
                + figures(sheet.unit(unit).figures());
    }

    private static String consolidation(ReportSheet sheet) {
        return figuresAndTargets(sheet) + "\n\n" + units(sheet);
    }

    private static String figuresAndTargets(ReportSheet sheet) {
        return Messages.text("report.brief.total") + "\n" + figures(sheet.total()) + "\n\n"
                + Messages.text("report.brief.targets", Days.text(sheet.targets().asOf())) + "\n"
                + lines(sheet.targets().lines().stream().map(line -> "- " + line));
    }

    private static String units(ReportSheet sheet) {
        return Messages.text("report.brief.units") + "\n" + lines(sheet.units().stream().map(ReportCases::unit));
    }

    private static String figures(UnitFigures figures) {
        Sent sent = figures.sent();
        Judged judged = figures.judged();
        return lines(Stream.of(
                Messages.text("report.figures.sent", sent.nominated(), sent.people(), figures.members()),
                Messages.text("report.figures.outcomes", sent.completed(), sent.notPassed(), sent.withdrawn(), sent.unreported(), sent.running()),
                Messages.text("report.figures.judged", judged.evaluated(), judged.pending(), judged.notYetDue()),
                Messages.text("report.figures.hours", figures.hours())));
    }

    private static String unit(ReportSheet.UnitLine unit) {
        if (unit.silentReason() != null) {
            return Messages.text("report.brief.silent", unit.name(), FreeText.shown(unit.silentReason()));
        }
        UnitText text = unit.text();
        return Messages.text("report.brief.answer", unit.name(), Stream.of(said("report.resultsText", text.results()),
                        said("report.difficultiesText", text.difficulties()), said("report.proposalsText", text.proposals()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; ")));
    }

    private static String said(String labelKey, String words) {
        return words == null ? "" : Messages.text(labelKey) + ": " + FreeText.shown(words);
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
