package vn.boiduong.participation.process;

import java.util.Date;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.participation.ParticipationProcess;

/** The names the diagram {@code participation.bpmn} and this package share. */
final class ParticipationModel {

    static final String KEY = ParticipationProcess.KEY;

    static final String TASK_REPORT_RESULT = "Task_ReportResult";
    static final String TASK_VERIFY_RESULT = "Task_VerifyResult";
    static final String TASK_DECIDE_FOLLOW_UP = "Task_DecideFollowUp";

    static final String TASK_CREDIT_HOURS = "Task_CreditHours";
    static final String TASK_MOVE_PARTICIPATION = "Task_MoveParticipation";
    static final String EVENT_REPORT_CLOSED = "Event_ReportClosed";

    static final String MESSAGE_WITHDRAWN = "participation.withdrawn";
    static final String MESSAGE_COURSE_MOVED = "participation.courseMoved";

    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officerId");
    static final ProcessVariable<Date> REPORT_OPENS_AT = ProcessVariable.date("reportOpensAt");
    static final ProcessVariable<Date> REPORT_CLOSES_AT = ProcessVariable.date("reportClosesAt");
    static final ProcessVariable<Boolean> RESULT_VERIFIED = ProcessVariable.flag("resultVerified");
    static final ProcessVariable<Boolean> COURSE_PASSED = ProcessVariable.flag("coursePassed");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
    static final ProcessVariable<String> TEST_SCORE = ProcessVariable.text("testScore");
    static final ProcessVariable<String> CERTIFICATE_NO = ProcessVariable.text("certificateNo");
    static final ProcessVariable<String> WHAT_TO_APPLY = ProcessVariable.text("whatToApply");
    static final ProcessVariable<Integer> COURSE_FEEDBACK = ProcessVariable.whole("courseFeedback");
    static final ProcessVariable<String> RETURN_REASON = ProcessVariable.text("returnReason");
    static final ProcessVariable<String> FOLLOW_UP = ProcessVariable.text("followUp");
    static final ProcessVariable<String> FOLLOW_UP_NOTE = ProcessVariable.text("followUpNote");

    private ParticipationModel() {
    }
}
