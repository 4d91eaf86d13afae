package vn.boiduong.participation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;

/** The bean {@code participationReviewers} of the diagram: the group that verifies, so that nobody verifies the own result. */
@Component("participationReviewers")
public class ParticipationReviewers {

    private final ParticipationService participations;

    ParticipationReviewers(ParticipationService participations) {
        this.participations = participations;
    }

    public String of(DelegateExecution execution) {
        return participations.reviewingRole(CourseOfficer.ofKey(Executions.keyOf(execution))).group();
    }
}
