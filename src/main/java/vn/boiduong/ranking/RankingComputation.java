package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.Decisions;
import vn.boiduong.identity.Actors;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.AgencyYear;

/**
 * Computes a ranking from what is on record. Where the table comes out otherwise than before, the earlier one is kept with the
 * reason, and everyone to whom a line was already shown hears of the new one.
 */
@Component
class RankingComputation {

    private final Rankings rankings;
    private final RankingPeriods periods;
    private final RankingRows rows;
    private final RankingVersions versions;
    private final Candidates candidates;
    private final Policies policies;
    private final Decisions decisions;
    private final RankingNotices notices;
    private final Actors actors;
    private final OfficeClock clock;

    RankingComputation(Rankings rankings, RankingPeriods periods, RankingRows rows, RankingVersions versions, Candidates candidates,
                       Policies policies, Decisions decisions, RankingNotices notices, Actors actors, OfficeClock clock) {
        this.rankings = rankings;
        this.periods = periods;
        this.rows = rows;
        this.versions = versions;
        this.candidates = candidates;
        this.policies = policies;
        this.decisions = decisions;
        this.notices = notices;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * By the policy in force when it was first computed for its opening day, which it keeps whatever is introduced later; a published
     * ranking is never computed again.
     */
    void compute(String rankingKey, String reason) {
        AgencyYear year = AgencyYear.ofKey(rankingKey);
        Ranking ranking = rankings.findById(rankingKey).orElseGet(() -> Ranking.of(year));
        ranking.refuseFrozen();
        Policy policy = policy(ranking);
        List<RankingRow> before = rows.of(rankingKey);
        List<Candidate> people = candidates.of(ranking, policy);
        List<RankingRow> now = lines(people, policy);
        boolean differs = !before.isEmpty() && !before.equals(now);
        if (differs) {
            versions.keep(ranking, new RankingVersions.Replaced(actors.current().officerId(), clock.today(), reason));
        }
        ranking.compute(policy.version(), clock.today(), differs);
        rankings.save(ranking);
        rows.replace(rankingKey, people, now);
        if (differs && ranking.status() == RankingStatus.PROVISIONAL) {
            notices.changed(ranking, before, now);
        }
    }

    private Policy policy(Ranking ranking) {
        LocalDate before = ranking.opensOn();
        LocalDate opening = periods.fix(ranking).opensOn();
        return opening.equals(before) ? policies.version(ranking.agency(), ranking.policyVersion())
                : policies.inForce(ranking.agency(), opening);
    }

    /** The lines that follow from these inputs. */
    List<RankingRow> lines(List<Candidate> people, Policy policy) {
        Decisions.Table table = decisions.preview("ranking-grade");
        Function<BigDecimal, Grade> grades = score -> Grade.valueOf((String) table.rows(policy.bands().around(score)).get(0).get("grade"));
        return new RankingTable(policy.ranking(), policy.hoursTarget()).of(people).stream().map(line -> row(line, grades)).toList();
    }

    private static RankingRow row(Standing line, Function<BigDecimal, Grade> grades) {
        return new RankingRow(line.officer(), line.unit(), line.place().isPresent() ? line.evaluation().orElse(null) : null,
                line.place().isPresent() ? line.test().orElse(null) : null, line.place().isPresent() ? line.hours().orElse(null) : null,
                line.place().map(Standing.Place::score).orElse(null),
                line.place().map(Standing.Place::score).map(grades).orElse(null), line.place().map(Standing.Place::inAgency).orElse(null),
                line.place().map(Standing.Place::inUnit).orElse(null), line.notRanked().orElse(null));
    }
}
