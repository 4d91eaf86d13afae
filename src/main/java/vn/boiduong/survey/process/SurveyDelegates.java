package vn.boiduong.survey.process;

import static vn.boiduong.engine.Executions.keyOf;
import static vn.boiduong.engine.Executions.unitOf;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.identity.Actors;
import vn.boiduong.survey.SurveyService;

/** The service tasks of {@code survey.bpmn}. */
@Configuration(proxyBeanMethods = false)
class SurveyDelegates {

    private final SurveyService surveys;
    private final Actors actors;

    SurveyDelegates(SurveyService surveys, Actors actors) {
        this.surveys = surveys;
        this.actors = actors;
    }

    @Bean
    JavaDelegate openSurvey() {
        return execution -> surveys.open(keyOf(execution));
    }

    @Bean
    JavaDelegate recordNeeds() {
        return execution -> surveys.recordNeeds(keyOf(execution), unitOf(execution), new SurveyService.Answer(
                SurveyModel.DECLINED_NEEDS.take(execution).orElse(""),
                SurveyModel.OTHER_NEEDS.take(execution).orElse(""), SurveyModel.SHOWN_VERSION.take(execution)), actors.current());
    }

    @Bean
    JavaDelegate recordNeedsConsolidation() {
        return execution -> surveys.consolidate(keyOf(execution),
                SurveyModel.CONSOLIDATION_NOTE.take(execution).orElse(""), actors.current());
    }
}
