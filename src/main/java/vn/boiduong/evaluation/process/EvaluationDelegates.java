package vn.boiduong.evaluation.process;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.Executions;
import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.evaluation.CitizenResponses;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.EvaluationService;
import vn.boiduong.evaluation.HeadAssessment;
import vn.boiduong.evaluation.Marks;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** The service tasks of {@code evaluation.bpmn}. */
@Configuration(proxyBeanMethods = false)
class EvaluationDelegates {

    private final EvaluationService evaluations;
    private final DisputeService disputes;
    private final Actors actors;

    EvaluationDelegates(EvaluationService evaluations, DisputeService disputes, Actors actors) {
        this.evaluations = evaluations;
        this.disputes = disputes;
        this.actors = actors;
    }

    @Bean
    JavaDelegate rescheduleEvaluation() {
        return execution -> EvaluationModel.OPENS_AT.set(execution, OfficeClock.startOf(evaluations.opensOn(idOf(execution))));
    }

    @Bean
    JavaDelegate openEvaluation() {
        return execution -> EvaluationModel.ASSESSOR_GROUP.set(execution, evaluations.open(idOf(execution)));
    }

    @Bean
    JavaDelegate recordSelfAssessment() {
        return execution -> evaluations.assessSelf(idOf(execution),
                Marks.own(EvaluationModel.SELF_MARK, taken(execution, EvaluationModel.SELF_MARKS),
                        EvaluationModel.SELF_DECLINED.take(execution).orElse(false)),
                EvaluationModel.SELF_COMMENT.take(execution).orElse(null), actors.current());
    }

    @Bean
    JavaDelegate lapseSelfAssessment() {
        return execution -> evaluations.lapseSelfAssessment(idOf(execution));
    }

    @Bean
    JavaDelegate recordAssessment() {
        return execution -> evaluations.assess(idOf(execution), new HeadAssessment(
                Marks.all(EvaluationModel.HEAD_MARK, taken(execution, EvaluationModel.HEAD_MARKS)),
                EvaluationModel.HEAD_COMMENT.take(execution).orElse(null),
                CitizenResponses.entered(EvaluationModel.CITIZEN_MEAN.take(execution), EvaluationModel.CITIZEN_COUNT.take(execution))),
                actors.current());
    }

    @Bean
    JavaDelegate scoreEvaluation() {
        return execution -> EvaluationModel.OBJECTION_ENDS_AT.set(execution,
                OfficeClock.startOf(evaluations.score(idOf(execution)).plusDays(1)));
    }

    @Bean
    JavaDelegate recordDispute() {
        return execution -> disputes.decide(idOf(execution), new DisputeService.Answer(
                EvaluationModel.DISPUTE_UPHELD.take(execution).orElseThrow(() ->
                        RuleViolation.inField(EvaluationModel.DISPUTE_UPHELD.name(), "evaluation.conclusionMissing")),
                EvaluationModel.DISPUTE_REASON.take(execution).orElse(null), taken(execution, EvaluationModel.HEAD_MARKS)),
                actors.current());
    }

    /** The record is cancelled already: whoever cancelled it told the process. */
    @Bean
    JavaDelegate cancelEvaluation() {
        return execution -> evaluations.confirmCancelled(idOf(execution));
    }

    private static CourseOfficer idOf(DelegateExecution execution) {
        return CourseOfficer.ofKey(Executions.keyOf(execution));
    }

    private static List<Optional<Integer>> taken(DelegateExecution execution, List<ProcessVariable<Integer>> marks) {
        return marks.stream().map(mark -> mark.take(execution)).toList();
    }
}
