package vn.boiduong.ranking.process;

import static vn.boiduong.engine.Executions.keyOf;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.ObjectionAnswer;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.ranking.RankingAnswer;
import vn.boiduong.ranking.RankingReview;
import vn.boiduong.ranking.RankingService;

/** The service tasks of {@code ranking.bpmn}. */
@Configuration(proxyBeanMethods = false)
class RankingDelegates {

    private final RankingService rankings;
    private final ObjectionService objections;
    private final Actors actors;

    RankingDelegates(RankingService rankings, ObjectionService objections, Actors actors) {
        this.rankings = rankings;
        this.objections = objections;
        this.actors = actors;
    }

    @Bean
    JavaDelegate computeRanking() {
        return execution -> rankings.compute(keyOf(execution));
    }

    @Bean
    JavaDelegate recordRankingReview() {
        return execution -> {
            LocalDate until = rankings.review(keyOf(execution), new RankingReview(
                    RankingModel.REVIEW_NOTE.take(execution).orElse(""), RankingModel.SHOWN_VERSION.take(execution)), actors.current());
            RankingModel.OBJECTION_ENDS_AT.set(execution, OfficeClock.startOf(until.plusDays(1)));
        };
    }

    @Bean
    JavaDelegate recordObjection() {
        return execution -> objections.resolve(keyOf(execution), RankingModel.OBJECTION_ID.get(execution),
                new ObjectionAnswer(RankingModel.OBJECTION_UPHELD.take(execution), RankingModel.OBJECTION_REASON.take(execution).orElse(""),
                        RankingModel.OBJECTION_REMEDY.take(execution).orElse("")), actors.current());
    }

    @Bean
    JavaDelegate recordRankingDecision() {
        return execution -> RankingModel.RANKING_APPROVED.set(execution, rankings.decide(keyOf(execution),
                new RankingAnswer(RankingModel.RANKING_APPROVED.take(execution), RankingModel.RETURN_REASON.take(execution).orElse(""),
                        RankingModel.SHOWN_VERSION.take(execution)), actors.current()));
    }
}
