package vn.boiduong.report.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.report.Judged;
import vn.boiduong.report.RemarkSheets;
import vn.boiduong.report.ReportSheet;
import vn.boiduong.report.ReportSheets;
import vn.boiduong.report.Sent;
import vn.boiduong.report.UnitFigures;
import vn.boiduong.report.UnitText;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What a report's tasks say to the head of a unit, to hr and to the chairman. */
@Component
class ReportCases implements CaseView {

    private final ReportSheets sheets;
    private final RemarkSheets remarks;

    ReportCases(ReportSheets sheets, RemarkSheets remarks) {
        this.sheets = sheets;
        this.remarks = remarks;
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
        ReportSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case ReportModel.TASK_SUBMIT_UNIT_REPORT -> unitReport(sheet, task.unit().orElseThrow());
            case ReportModel.TASK_CONSOLIDATE_REPORT -> lines(Stream.of(
                    sheet.returnReason() == null ? "" : Messages.text("report.brief.returned", FreeText.shown(sheet.returnReason())) + "\n",
                    consolidation(sheet))) + RemarkTexts.of(remarks.of(task.businessKey()));
            case ReportModel.TASK_SIGN_REPORT -> lines(Stream.of(Messages.text("report.brief.text", FreeText.shown(sheet.reportText())) + "\n",
                    consolidation(sheet))) + RemarkTexts.of(remarks.of(task.businessKey()));
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    private static String unitReport(ReportSheet sheet, String unit) {
        return Messages.text("report.brief.unit", sheet.unit(unit).name(), Days.text(sheet.unitsDueOn())) + "\n\n"
                + figures(sheet.unit(unit).figures());
    }

    private static String consolidation(ReportSheet sheet) {
        return Messages.text("report.brief.total") + "\n" + figures(sheet.total()) + "\n\n"
                + Messages.text("report.brief.targets", Days.text(sheet.targets().asOf())) + "\n"
                + lines(sheet.targets().lines().stream().map(line -> "- " + line)) + "\n\n" + Messages.text("report.brief.units") + "\n" + lines(sheet.units().stream().map(ReportCases::unit));
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
