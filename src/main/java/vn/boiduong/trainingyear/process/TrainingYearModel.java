package vn.boiduong.trainingyear.process;

import java.util.Date;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.trainingyear.TrainingYearProcess;

/** The names the diagram {@code training-year.bpmn} and this package share. */
final class TrainingYearModel {

    static final String KEY = TrainingYearProcess.KEY;

    static final String TASK_CONFIRM_DISSEMINATION = "Task_ConfirmDissemination";
    static final String MESSAGE_CANCELLED = "trainingYear.cancelled";

    static final ProcessVariable<Date> RANKING_OPENS_AT = ProcessVariable.date("rankingOpensAt");
    static final ProcessVariable<Date> REPORT_OPENS_AT = ProcessVariable.date("reportOpensAt");
    static final ProcessVariable<String> DISSEMINATED_ON = ProcessVariable.text("disseminatedOn");
    static final ProcessVariable<String> DISSEMINATION_NOTE = ProcessVariable.text("disseminationNote");

    private TrainingYearModel() {
    }
}
