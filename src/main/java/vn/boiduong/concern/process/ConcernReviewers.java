package vn.boiduong.concern.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.engine.Executions;

/** The bean {@code concernReviewers} of the diagram: the group that answers, so that nobody answers the own concern. */
@Component("concernReviewers")
public class ConcernReviewers {

    private final ConcernService concerns;

    ConcernReviewers(ConcernService concerns) {
        this.concerns = concerns;
    }

    public String of(DelegateExecution execution) {
        return concerns.answeringRole(Executions.keyOf(execution)).group();
    }
}
