package vn.boiduong.ranking;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.evaluation.ScoreCorrected;
import vn.boiduong.participation.ResultCorrected;

/** A ranking not yet published follows what is corrected under it; a published one is frozen. */
@Component
class RankingReactions {

    private final Rankings rankings;
    private final RankingService service;

    RankingReactions(Rankings rankings, RankingService service) {
        this.rankings = rankings;
        this.service = service;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void resultCorrected(ResultCorrected corrected) {
        computeAnew(corrected.agency());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void scoreCorrected(ScoreCorrected corrected) {
        computeAnew(corrected.agency());
    }

    private void computeAnew(String agency) {
        rankings.findByAgencyAndStatusIn(agency, List.of(RankingStatus.COMPUTED, RankingStatus.PROVISIONAL))
                .forEach(underWay -> service.compute(underWay.id()));
    }
}
