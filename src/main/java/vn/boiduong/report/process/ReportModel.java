package vn.boiduong.report.process;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.report.ReportProcess;

/** The names the diagram {@code report.bpmn} and this package share. */
final class ReportModel {

    static final String KEY = ReportProcess.KEY;

    static final String TASK_SUBMIT_UNIT_REPORT = "Task_SubmitUnitReport";
    static final String TASK_CONSOLIDATE_REPORT = ReportProcess.CONSOLIDATE;
    static final String TASK_SIGN_REPORT = ReportProcess.SIGN;

    static final String MESSAGE_CANCELLED = "report.cancelled";

    static final ProcessVariable<String> RESULTS_TEXT = ProcessVariable.text("resultsText");
    static final ProcessVariable<String> DIFFICULTIES_TEXT = ProcessVariable.text("difficultiesText");
    static final ProcessVariable<String> PROPOSALS_TEXT = ProcessVariable.text("proposalsText");
    static final ProcessVariable<String> REPORT_TEXT = ProcessVariable.text("reportText");
    static final ProcessVariable<Boolean> REPORT_SIGNED = ProcessVariable.flag("reportSigned");
    static final ProcessVariable<String> SHOWN_VERSION = ProcessVariable.text("shownVersion");
    static final ProcessVariable<String> RETURN_REASON = ProcessVariable.text("returnReason");

    private ReportModel() {
    }
}
