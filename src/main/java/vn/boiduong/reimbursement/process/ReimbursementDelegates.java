package vn.boiduong.reimbursement.process;

import static vn.boiduong.engine.Executions.keyOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.identity.Actors;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.reimbursement.SubmittedCosts;
import vn.boiduong.reimbursement.SubmittedDecision;
import vn.boiduong.reimbursement.SubmittedPayment;

/** The service tasks of {@code reimbursement.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ReimbursementDelegates {

    private final ReimbursementService reimbursements;
    private final Actors actors;

    ReimbursementDelegates(ReimbursementService reimbursements, Actors actors) {
        this.reimbursements = reimbursements;
        this.actors = actors;
    }

    @Bean
    JavaDelegate recordCosts() {
        return execution -> reimbursements.confirmCosts(keyOf(execution), costs(execution), actors.current());
    }

    @Bean
    JavaDelegate recordReimbursementDecision() {
        return execution -> ReimbursementModel.REIMBURSEMENT_DUE.set(execution,
                reimbursements.decide(keyOf(execution), decision(execution), actors.current()));
    }

    @Bean
    JavaDelegate recordClosing() {
        return execution -> reimbursements.recordClosing(keyOf(execution));
    }

    @Bean
    JavaDelegate recordPayment() {
        return execution -> reimbursements.confirmPayment(keyOf(execution), payment(execution), actors.current());
    }

    private static SubmittedCosts costs(DelegateExecution execution) {
        return new SubmittedCosts(take(ReimbursementModel.CONFIRMED_COST, execution),
                take(ReimbursementModel.TRAINING_LEVEL, execution), take(ReimbursementModel.REIMBURSEMENT_CASE, execution),
                take(ReimbursementModel.EXEMPTION, execution), take(ReimbursementModel.COMMITTED_ON, execution),
                take(ReimbursementModel.TRAINING_MONTHS, execution), take(ReimbursementModel.SERVED_MONTHS, execution),
                take(ReimbursementModel.SERVICE_YEARS, execution), take(ReimbursementModel.REDUCTION_RATE, execution));
    }

    private static SubmittedDecision decision(DelegateExecution execution) {
        return new SubmittedDecision(take(ReimbursementModel.REIMBURSEMENT_DUE, execution),
                take(ReimbursementModel.DECISION_REASON, execution), take(ReimbursementModel.COUNCIL_NOTE, execution));
    }

    private static SubmittedPayment payment(DelegateExecution execution) {
        return new SubmittedPayment(take(ReimbursementModel.PAID_AMOUNT, execution),
                take(ReimbursementModel.PAID_ON, execution), take(ReimbursementModel.RECEIPT_NO, execution));
    }

    private static <T> T take(ProcessVariable<T> field, DelegateExecution execution) {
        return field.take(execution).orElse(null);
    }
}
