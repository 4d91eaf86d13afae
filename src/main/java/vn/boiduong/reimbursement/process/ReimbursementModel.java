package vn.boiduong.reimbursement.process;

import vn.boiduong.engine.ProcessVariable;

/** The names the diagram {@code reimbursement.bpmn} and this package share. */
final class ReimbursementModel {

    static final String KEY = "reimbursement";
    static final String MESSAGE_CLOSED = "reimbursement.closed";

    static final String TASK_CONFIRM_COSTS = "Task_ConfirmCosts";
    static final String TASK_DECIDE_REIMBURSEMENT = "Task_DecideReimbursement";
    static final String TASK_CONFIRM_PAYMENT = "Task_ConfirmPayment";

    static final ProcessVariable<Boolean> REIMBURSEMENT_DUE = ProcessVariable.flag("reimbursementDue");

    static final ProcessVariable<Long> CONFIRMED_COST = ProcessVariable.amount("confirmedCost");
    static final ProcessVariable<String> TRAINING_LEVEL = ProcessVariable.text("trainingLevel");
    static final ProcessVariable<String> REIMBURSEMENT_CASE = ProcessVariable.text("reimbursementCase");
    static final ProcessVariable<String> EXEMPTION = ProcessVariable.text("exemption");
    static final ProcessVariable<String> COMMITTED_ON = ProcessVariable.text("committedOn");
    static final ProcessVariable<Integer> TRAINING_MONTHS = ProcessVariable.whole("trainingMonths");
    static final ProcessVariable<Integer> SERVED_MONTHS = ProcessVariable.whole("servedMonths");
    static final ProcessVariable<Integer> SERVICE_YEARS = ProcessVariable.whole("serviceYears");
    static final ProcessVariable<String> REDUCTION_RATE = ProcessVariable.text("reductionRate");

    static final ProcessVariable<String> DECISION_REASON = ProcessVariable.text("decisionReason");
    static final ProcessVariable<String> COUNCIL_NOTE = ProcessVariable.text("councilNote");

    static final ProcessVariable<Long> PAID_AMOUNT = ProcessVariable.amount("paidAmount");
    static final ProcessVariable<String> PAID_ON = ProcessVariable.text("paidOn");
    static final ProcessVariable<String> RECEIPT_NO = ProcessVariable.text("receiptNo");

    private ReimbursementModel() {
    }
}
