package vn.boiduong.reimbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.reimbursement.Authority;
import vn.boiduong.shared.CourseOfficer;

/** The bean {@code reimbursementDeciders} of the diagram: the group that decides, so that nobody gets his own case alone. */
@Component("reimbursementDeciders")
public class ReimbursementDeciders {

    private final Authority authority;

    ReimbursementDeciders(Authority authority) {
        this.authority = authority;
    }

    public String of(DelegateExecution execution) {
        return authority.deciding(CourseOfficer.ofKey(Executions.keyOf(execution))).group();
    }
}
