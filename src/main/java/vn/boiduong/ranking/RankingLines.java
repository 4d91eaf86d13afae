package vn.boiduong.ranking;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actor;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** Takes one line out of a ranking and tells how its points came about. */
@Service
@Transactional(readOnly = true)
public class RankingLines {

    private final Rankings rankings;
    private final RankingRows rows;
    private final ObjectionTable objections;
    private final HoursExemptions exemptions;
    private final Policies policies;
    private final Courses courses;
    private final OfficeClock clock;

    RankingLines(Rankings rankings, RankingRows rows, ObjectionTable objections, HoursExemptions exemptions, Policies policies,
                 Courses courses, OfficeClock clock) {
        this.rankings = rankings;
        this.rows = rows;
        this.objections = objections;
        this.exemptions = exemptions;
        this.policies = policies;
        this.courses = courses;
        this.clock = clock;
    }

    /** Empty where there is no such line, or no ranking the actor may read yet. */
    public Optional<RankingLine> of(AgencyYear year, String officer, Actor actor) {
        return rankings.findById(year.key()).filter(ranking -> RankingSheets.isOpenTo(ranking, actor))
                .flatMap(ranking -> rows.find(ranking.id(), officer).map(row -> line(ranking, row)));
    }

    private RankingLine line(Ranking ranking, RankingRow row) {
        return new RankingLine(ranking.trainingYear(), ranking.status(), ranking.opensOn(), row.score(),
                row.grade() == null ? null : row.grade().text(), row.rankInAgency(), row.rankInUnit(),
                row.notRanked() == null ? null : row.notRanked().text(), steps(ranking, row.officer()), ranking.policyVersion(),
                ranking.provisionalOn(), ranking.objectionsUntil(), ranking.hearsObjections(clock.today()),
                objections.of(ranking.id()).stream().filter(each -> each.officer().equals(row.officer())).toList());
    }

    private List<Wording> steps(Ranking ranking, String officer) {
        Policy policy = policies.version(ranking.agency(), ranking.policyVersion());
        Candidate candidate = rows.candidate(ranking.id(), officer);
        return new RankingTable(policy.ranking(), policy.hoursTarget()).score(candidate)
                .map(scored -> new RankingSteps(policy, courses.withCodes(candidate.courses()), exemption(ranking, candidate)).of(scored))
                .orElse(List.of());
    }

    private String exemption(Ranking ranking, Candidate candidate) {
        return candidate.exempt()
                ? exemptions.reasons(ranking.agency(), ranking.trainingYear()).getOrDefault(candidate.officer(), "") : "";
    }
}
