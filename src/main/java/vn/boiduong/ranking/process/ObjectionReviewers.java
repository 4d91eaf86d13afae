package vn.boiduong.ranking.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.ranking.ObjectionService;

/** The bean {@code objectionReviewers} of the diagram: nobody answers the own objection. */
@Component("objectionReviewers")
public class ObjectionReviewers {

    private final ObjectionService objections;

    ObjectionReviewers(ObjectionService objections) {
        this.objections = objections;
    }

    public String of(DelegateExecution execution) {
        return objections.reviewingRole(Executions.keyOf(execution), RankingModel.OBJECTION_ID.get(execution)).group();
    }
}
