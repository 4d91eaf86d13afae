package vn.boiduong.reimbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.reimbursement.Authority;
import vn.boiduong.shared.CourseOfficer;

/** The bean {@code reimbursementReviewers} of the diagram: the group that confirms costs and payment, so that nobody gets his own case alone. */
@Component("reimbursementReviewers")
public class ReimbursementReviewers {

    private final Authority authority;

    ReimbursementReviewers(Authority authority) {
        this.authority = authority;
    }

    public String of(DelegateExecution execution) {
        return authority.confirming(CourseOfficer.ofKey(Executions.keyOf(execution))).group();
    }
}
