package vn.boiduong.concern.process;

import vn.boiduong.engine.ProcessVariable;

/** The names the diagram {@code concern.bpmn} and this package share. */
final class ConcernModel {

    static final String KEY = "concern";

    static final String TASK_ANSWER_CONCERN = "Task_AnswerConcern";
    static final String TASK_DECIDE_CONCERN = "Task_DecideConcern";

    static final ProcessVariable<Boolean> PASSED_UP = ProcessVariable.flag("passedUp");
    static final ProcessVariable<String> ANSWER = ProcessVariable.text("answer");
    static final ProcessVariable<String> PASS_UP_NOTE = ProcessVariable.text("passUpNote");
    static final ProcessVariable<String> SUPERIOR_DOCUMENT = ProcessVariable.text("superiorDocument");
    static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    private ConcernModel() {
    }
}
