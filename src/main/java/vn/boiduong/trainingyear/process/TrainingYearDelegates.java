package vn.boiduong.trainingyear.process;

import static vn.boiduong.engine.Executions.keyOf;
import static vn.boiduong.engine.Executions.unitOf;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYear;
import vn.boiduong.trainingyear.TrainingYearService;

/** The service tasks of {@code training-year.bpmn}. */
@Configuration(proxyBeanMethods = false)
class TrainingYearDelegates {

    private final TrainingYearService years;
    private final DisseminationService dissemination;
    private final Actors actors;

    TrainingYearDelegates(TrainingYearService years, DisseminationService dissemination, Actors actors) {
        this.years = years;
        this.dissemination = dissemination;
        this.actors = actors;
    }

    @Bean
    JavaDelegate openYear() {
        return execution -> {
            TrainingYear year = years.open(keyOf(execution));
            TrainingYearModel.RANKING_OPENS_AT.set(execution, OfficeClock.startOf(year.rankingOpensOn()));
            TrainingYearModel.REPORT_OPENS_AT.set(execution, OfficeClock.startOf(year.reportOpensOn()));
        };
    }

    @Bean
    JavaDelegate recordDissemination() {
        return execution -> dissemination.confirm(keyOf(execution), unitOf(execution), new DisseminationService.Confirmation(
                TrainingYearModel.DISSEMINATED_ON.take(execution).orElse(""),
                TrainingYearModel.DISSEMINATION_NOTE.take(execution).orElse("")), actors.current());
    }

    @Bean
    JavaDelegate closeYear() {
        return execution -> years.close(keyOf(execution));
    }

    @Bean
    JavaDelegate cancelYear() {
        return execution -> years.endCancelled(keyOf(execution));
    }
}
