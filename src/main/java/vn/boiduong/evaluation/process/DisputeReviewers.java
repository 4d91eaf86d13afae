package vn.boiduong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.shared.CourseOfficer;

/** The bean {@code disputeReviewers} of the diagram: nobody reviews the own dispute. */
@Component("disputeReviewers")
public class DisputeReviewers {

    private final DisputeService disputes;

    DisputeReviewers(DisputeService disputes) {
        this.disputes = disputes;
    }

    public String of(DelegateExecution execution) {
        return disputes.reviewers(CourseOfficer.ofKey(Executions.keyOf(execution)));
    }
}
