package vn.boiduong.report.process;

import java.util.stream.Collectors;

import vn.boiduong.calendar.Days;
import vn.boiduong.report.Remarks;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** The remarks of a report as its tasks show them. */
final class RemarkTexts {

    private RemarkTexts() {
    }

    /** Headed lists after an empty line, or nothing where there is nothing to remark. */
    static String of(Remarks remarks) {
        String reasoned = remarks.reasoned().stream().map(one -> Messages.text("report.brief.reasonedLine", one.unit(), one.officer(),
                one.course(), one.setAside(), FreeText.shown(one.reason()))).collect(Collectors.joining("\n"));
        String silent = remarks.silent().stream().map(one -> Messages.text("report.brief.silentLine", one.unit(), one.course(),
                FreeText.shown(one.reason()), one.closing())).collect(Collectors.joining("\n"));
        String closed = remarks.closed().stream().map(one -> Messages.text("report.brief.closedLine", one.unit(), one.round(),
                FreeText.shown(one.reason()), one.closing())).collect(Collectors.joining("\n"));
        return headed("report.brief.reasoned", reasoned) + headed("report.brief.silentRounds", silent) + headed("report.brief.closedRounds", closed)
                + concerns(remarks.concerns());
    }

    private static String concerns(Remarks.Concerns concerns) {
        String open = concerns.open().stream().map(one -> Messages.text("report.brief.concernLine", one.number(), one.unit(), one.officer(),
                FreeText.shown(one.question()), one.with(), Days.text(one.since()))).collect(Collectors.joining("\n"));
        return concerns.isEmpty() ? "" : "\n\n" + Messages.text("report.brief.concerns", concerns.raised(), concerns.answered(), concerns.open().size())
                + (open.isEmpty() ? "" : "\n" + open);
    }

    private static String headed(String heading, String lines) {
        return lines.isEmpty() ? "" : "\n\n" + Messages.text(heading) + "\n" + lines;
    }
}
