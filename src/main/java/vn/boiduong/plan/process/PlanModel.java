package vn.boiduong.plan.process;

import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.plan.PlanProcess;

/** The names the diagram {@code plan.bpmn} and this package share. */
final class PlanModel {

    static final String KEY = PlanProcess.KEY;

    static final String TASK_DRAFT_PLAN = PlanProcess.DRAFT;
    static final String TASK_APPROVE_PLAN = PlanProcess.APPROVE;

    static final String MESSAGE_CANCELLED = "plan.cancelled";

    static final ProcessVariable<String> EXCLUDED_COURSES = ProcessVariable.text("excludedCourses");
    static final ProcessVariable<String> ADDED_COURSES = ProcessVariable.text("addedCourses");
    static final ProcessVariable<String> PLAN_NOTE = ProcessVariable.text("planNote");
    static final ProcessVariable<Boolean> PLAN_APPROVED = ProcessVariable.flag("planApproved");
    static final ProcessVariable<String> SHOWN_VERSION = ProcessVariable.text("shownVersion");
    static final ProcessVariable<String> RETURN_REASON = ProcessVariable.text("returnReason");

    private PlanModel() {
    }
}
