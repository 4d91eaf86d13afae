package vn.boiduong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.Executions;
import vn.boiduong.engine.ProcessVariable;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.HrList;
import vn.boiduong.nomination.NominationConsolidation;
import vn.boiduong.nomination.NominationDecisions;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.nomination.NominationService;
import vn.boiduong.nomination.SeatAllocation;
import vn.boiduong.nomination.Submission;
import vn.boiduong.nomination.SubmittedDecision;

/** The service tasks of {@code nomination.bpmn}. */
@Configuration(proxyBeanMethods = false)
class NominationDelegates {

    private final NominationService nominations;
    private final NominationRounds rounds;
    private final NominationConsolidation consolidation;
    private final NominationDecisions decisions;
    private final Actors actors;

    NominationDelegates(NominationService nominations, NominationRounds rounds, NominationConsolidation consolidation,
                        NominationDecisions decisions, Actors actors) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.consolidation = consolidation;
        this.decisions = decisions;
        this.actors = actors;
    }

    @Bean
    JavaDelegate moveNomination() {
        return execution -> NominationModel.NOMINATION_OPENS_AT.set(execution,
                OfficeClock.startOf(nominations.move(Executions.keyOf(execution))));
    }

    @Bean
    JavaDelegate openNomination() {
        return execution -> NominationModel.NOMINATION_POSSIBLE.set(execution, nominations.open(Executions.keyOf(execution)));
    }

    @Bean
    JavaDelegate recordSeats() {
        return execution -> nominations.allocateSeats(Executions.keyOf(execution),
                SeatAllocation.parse(taken(NominationModel.SEAT_ALLOCATION, execution)), actors.current());
    }

    @Bean
    JavaDelegate recordNominations() {
        return execution -> rounds.approve(Executions.keyOf(execution), Executions.unitOf(execution), Submission.parse(
                taken(NominationModel.NOMINEES, execution), taken(NominationModel.OVERRIDE_REASONS, execution)), actors.current());
    }

    @Bean
    JavaDelegate recordNominationConsolidation() {
        return execution -> {
            HrList.Next next = consolidation.consolidate(Executions.keyOf(execution), HrList.parse(taken(NominationModel.STRUCK_NOMINEES, execution),
                    taken(NominationModel.CONSOLIDATION_NOTE, execution), taken(NominationModel.REOPENED_UNITS, execution),
                    taken(NominationModel.ASK_REASON, execution)), actors.current());
            NominationModel.NOMINATION_POSSIBLE.set(execution, next.unitsAskedAgain());
            NominationModel.ANYONE_NOMINATED.set(execution, next.anyoneNominated());
        };
    }

    @Bean
    JavaDelegate recordDecision() {
        return execution -> NominationModel.DECISION_SIGNED.set(execution, decisions.decide(Executions.keyOf(execution),
                decision(execution), actors.current()));
    }

    private static SubmittedDecision decision(DelegateExecution execution) {
        return new SubmittedDecision(NominationModel.DECISION_SIGNED.take(execution), taken(NominationModel.RETURN_REASON, execution),
                taken(NominationModel.SUPERIOR_DOCUMENT_NO, execution), taken(NominationModel.SUPERIOR_DOCUMENT_ON, execution),
                NominationModel.SHOWN_VERSION.take(execution), taken(NominationModel.STRENGTH_REASON, execution),
                taken(NominationModel.LATE_REASON, execution));
    }

    @Bean
    JavaDelegate tellUndecided() {
        return execution -> nominations.tellUndecided(Executions.keyOf(execution));
    }

    @Bean
    JavaDelegate cancelCourse() {
        return execution -> nominations.cancelCourse(Executions.keyOf(execution));
    }

    @Bean
    JavaDelegate withdrawNomination() {
        return execution -> nominations.withdraw(Executions.keyOf(execution));
    }

    private static String taken(ProcessVariable<String> variable, DelegateExecution execution) {
        return variable.take(execution).orElse("");
    }
}
