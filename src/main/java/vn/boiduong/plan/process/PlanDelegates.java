package vn.boiduong.plan.process;

import static vn.boiduong.engine.Executions.keyOf;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanAnswer;
import vn.boiduong.plan.PlanDraft;
import vn.boiduong.plan.PlanService;
import vn.boiduong.shared.Messages;

/** The service tasks of {@code plan.bpmn}. */
@Configuration(proxyBeanMethods = false)
class PlanDelegates {

    private final PlanService plans;
    private final Actors actors;

    PlanDelegates(PlanService plans, Actors actors) {
        this.plans = plans;
        this.actors = actors;
    }

    @Bean
    JavaDelegate openPlan() {
        return execution -> plans.open(keyOf(execution));
    }

    @Bean
    JavaDelegate recordPlanDraft() {
        return execution -> plans.submit(keyOf(execution), new PlanDraft(PlanModel.EXCLUDED_COURSES.take(execution).orElse(""),
                PlanModel.ADDED_COURSES.take(execution).orElse(""), PlanModel.PLAN_NOTE.take(execution).orElse(""),
                PlanModel.SHOWN_VERSION.take(execution)), actors.current());
    }

    @Bean
    JavaDelegate recordPlanDecision() {
        return execution -> PlanModel.PLAN_APPROVED.set(execution, plans.decide(keyOf(execution),
                new PlanAnswer(PlanModel.PLAN_APPROVED.take(execution), PlanModel.RETURN_REASON.take(execution).orElse(""),
                        PlanModel.SHOWN_VERSION.take(execution)), actors.current()));
    }

    @Bean
    JavaDelegate cancelPlan() {
        return execution -> plans.cancel(keyOf(execution), Messages.text("plan.caseCancelled"));
    }
}
