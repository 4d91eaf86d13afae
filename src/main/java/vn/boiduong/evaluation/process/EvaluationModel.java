package vn.boiduong.evaluation.process;

import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import vn.boiduong.engine.ProcessVariable;

/** The names the diagram {@code evaluation.bpmn} and this package share. */
final class EvaluationModel {

    static final String KEY = "evaluation";

    static final String TASK_SELF_ASSESS = "Task_SelfAssess";
    static final String TASK_ASSESS_OFFICER = "Task_AssessOfficer";
    static final String TASK_REVIEW_DISPUTE = "Task_ReviewDispute";

    static final String RESCHEDULED = "evaluation.rescheduled";
    static final String OBJECTED = "evaluation.objected";
    static final String CANCELLED = "evaluation.cancelled";

    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officerId");
    static final ProcessVariable<Date> OPENS_AT = ProcessVariable.date("evaluationOpensAt");
    static final ProcessVariable<String> ASSESSOR_GROUP = ProcessVariable.text("assessorGroup");
    static final ProcessVariable<Date> OBJECTION_ENDS_AT = ProcessVariable.date("objectionEndsAt");

    static final String SELF_MARK = "selfMark";
    static final String HEAD_MARK = "headMark";
    static final List<ProcessVariable<Integer>> SELF_MARKS = marks(SELF_MARK);
    static final List<ProcessVariable<Integer>> HEAD_MARKS = marks(HEAD_MARK);
    static final ProcessVariable<Boolean> SELF_DECLINED = ProcessVariable.flag("selfDeclined");
    static final ProcessVariable<String> SELF_COMMENT = ProcessVariable.text("selfComment");
    static final ProcessVariable<String> HEAD_COMMENT = ProcessVariable.text("headComment");
    static final ProcessVariable<String> CITIZEN_MEAN = ProcessVariable.text("citizenMean");
    static final ProcessVariable<Integer> CITIZEN_COUNT = ProcessVariable.whole("citizenCount");
    static final ProcessVariable<Boolean> DISPUTE_UPHELD = ProcessVariable.flag("disputeUpheld");
    static final ProcessVariable<String> DISPUTE_REASON = ProcessVariable.text("disputeReason");

    private EvaluationModel() {
    }

    private static List<ProcessVariable<Integer>> marks(String name) {
        return IntStream.rangeClosed(1, 6).mapToObj(criterion -> ProcessVariable.whole(name + criterion)).toList();
    }
}
