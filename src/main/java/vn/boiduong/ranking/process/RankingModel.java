package vn.boiduong.ranking.process;

import java.util.Date;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.ranking.RankingProcess;

/** The names the diagram {@code ranking.bpmn} and this package share. */
final class RankingModel {

    static final String KEY = RankingProcess.KEY;

    static final String TASK_REVIEW_RANKING = RankingProcess.REVIEW;
    static final String TASK_RESOLVE_OBJECTION = "Task_ResolveObjection";
    static final String TASK_APPROVE_RANKING = RankingProcess.APPROVE;

    static final String MESSAGE_OBJECTED = "ranking.objected";

    static final ProcessVariable<Date> OBJECTION_ENDS_AT = ProcessVariable.date("objectionEndsAt");
    static final ProcessVariable<Long> OBJECTION_ID = ProcessVariable.amount("objectionId");
    static final ProcessVariable<Boolean> RANKING_APPROVED = ProcessVariable.flag("rankingApproved");

    static final ProcessVariable<String> REVIEW_NOTE = ProcessVariable.text("reviewNote");
    static final ProcessVariable<String> RETURN_REASON = ProcessVariable.text("returnReason");
    static final ProcessVariable<String> SHOWN_VERSION = ProcessVariable.text("shownVersion");
    static final ProcessVariable<Boolean> OBJECTION_UPHELD = ProcessVariable.flag("objectionUpheld");
    static final ProcessVariable<String> OBJECTION_REASON = ProcessVariable.text("objectionReason");
    static final ProcessVariable<String> OBJECTION_REMEDY = ProcessVariable.text("objectionRemedy");

    private RankingModel() {
    }
}
