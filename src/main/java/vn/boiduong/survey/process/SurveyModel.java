package vn.boiduong.survey.process;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.survey.SurveyProcess;

/** The names the diagram {@code survey.bpmn} and this package share. */
final class SurveyModel {

    static final String KEY = SurveyProcess.KEY;

    static final String TASK_DECLARE_NEEDS = "Task_DeclareNeeds";
    static final String TASK_CONSOLIDATE_NEEDS = "Task_ConsolidateNeeds";

    static final ProcessVariable<String> DECLINED_NEEDS = ProcessVariable.text("declinedNeeds");
    static final ProcessVariable<String> OTHER_NEEDS = ProcessVariable.text("otherNeeds");
    static final ProcessVariable<String> SHOWN_VERSION = ProcessVariable.text("shownVersion");
    static final ProcessVariable<String> CONSOLIDATION_NOTE = ProcessVariable.text("consolidationNote");

    private SurveyModel() {
    }
}
