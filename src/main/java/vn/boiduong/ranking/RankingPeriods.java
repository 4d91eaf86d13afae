package vn.boiduong.ranking;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.policy.Policies;
import vn.boiduong.shared.AgencyYear;

/**
 * From when until when a ranking counts: from where the last published one ended, or else from 01/01, up to the day the year
 * opens it on. One period follows the other without a gap, however often the policy moves that day.
 */
@Component
class RankingPeriods {

    private final Rankings rankings;
    private final OpeningDays days;
    private final Policies policies;
    private final OfficeClock clock;

    RankingPeriods(Rankings rankings, OpeningDays days, Policies policies, OfficeClock clock) {
        this.rankings = rankings;
        this.days = days;
        this.policies = policies;
        this.clock = clock;
    }

    /** The ranking, over its period. */
    Ranking fix(Ranking ranking) {
        AgencyYear year = new AgencyYear(ranking.agency(), ranking.trainingYear());
        LocalDate opening = days.rankingOpensOn(year)
                .orElseGet(() -> policies.inForce(year.agency(), clock.today()).rankingOpens().atYear(year.year()));
        LocalDate from = rankings.findFirstByAgencyAndStatusAndOpensOnBeforeOrderByOpensOnDesc(year.agency(), RankingStatus.PUBLISHED, opening)
                .map(Ranking::opensOn).orElse(LocalDate.of(year.year(), 1, 1));
        return ranking.over(from, opening);
    }
}
