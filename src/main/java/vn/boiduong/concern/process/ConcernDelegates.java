package vn.boiduong.concern.process;

import static vn.boiduong.engine.Executions.keyOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.concern.SubmittedAnswer;
import vn.boiduong.identity.Actors;

/** The service tasks of {@code concern.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ConcernDelegates {

    private final ConcernService concerns;
    private final Actors actors;

    ConcernDelegates(ConcernService concerns, Actors actors) {
        this.concerns = concerns;
        this.actors = actors;
    }

    @Bean
    JavaDelegate recordAnswer() {
        return execution -> ConcernModel.PASSED_UP.set(execution,
                concerns.answer(keyOf(execution), answer(execution), actors.current()));
    }

    @Bean
    JavaDelegate recordConcernDecision() {
        return execution -> concerns.decide(keyOf(execution), ConcernModel.DECISION.take(execution).orElse(""), actors.current());
    }

    @Bean
    JavaDelegate deliverAnswer() {
        return execution -> concerns.deliver(keyOf(execution));
    }

    private static SubmittedAnswer answer(DelegateExecution execution) {
        return new SubmittedAnswer(ConcernModel.PASSED_UP.take(execution).orElse(null),
                ConcernModel.ANSWER.take(execution).orElse(null), ConcernModel.PASS_UP_NOTE.take(execution).orElse(null),
                ConcernModel.SUPERIOR_DOCUMENT.take(execution).orElse(null));
    }
}
