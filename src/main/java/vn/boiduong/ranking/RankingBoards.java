package vn.boiduong.ranking;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/**
 * Rankings for their page. Whoever may read the table over REST reads it here; how the points of a line came about and who objected is
 * told to hr, chairman and auditor, to the head of the unit (the points alone) and to the person.
 */
@Service
@Transactional(readOnly = true)
public class RankingBoards {

    private final Rankings rankings;
    private final RankingSheets sheets;
    private final RankingRows rows;
    private final HoursExemptions exemptions;
    private final Policies policies;
    private final Courses courses;
    private final Directory directory;

    RankingBoards(Rankings rankings, RankingSheets sheets, RankingRows rows, HoursExemptions exemptions, Policies policies,
                  Courses courses, Directory directory) {
        this.rankings = rankings;
        this.sheets = sheets;
        this.rows = rows;
        this.exemptions = exemptions;
        this.policies = policies;
        this.courses = courses;
        this.directory = directory;
    }

    /** The years whose ranking the actor may read, the latest first. */
    public List<Integer> years(Actor actor) {
        Sight.of(actor);
        return rankings.findByAgencyAndStatusIn(actor.agency(), EnumSet.allOf(RankingStatus.class)).stream()
                .filter(ranking -> RankingSheets.isOpenTo(ranking, actor)).map(Ranking::trainingYear).sorted(Comparator.reverseOrder()).toList();
    }

    /** Empty where there is no ranking the actor may read. */
    public Optional<RankingBoard> find(int year, Actor actor) {
        Sight sight = Sight.of(actor);
        return rankings.findById(new AgencyYear(actor.agency(), year).key()).filter(ranking -> RankingSheets.isOpenTo(ranking, actor))
                .map(ranking -> board(ranking, sight, years(actor)));
    }

    private RankingBoard board(Ranking ranking, Sight sight, List<Integer> years) {
        RankingSheet sheet = sheets.of(ranking.id());
        boolean decided = ranking.status() == RankingStatus.PUBLISHED;
        return new RankingBoard(sheet, ranking.status(), sight, new RankingBoard.Stand(ranking.periodFrom(), ranking.computedOn(),
                ranking.policyVersion(), ranking.tableVersion(), decided ? ranking.decidedOn() : null, decided ? directory.namesOf(List.of(ranking.decidedBy())).get(ranking.decidedBy()) : null),
                Stream.concat(sheet.ranked().stream().map(RankingSheet.Ranked::unit), sheet.notRanked().stream().map(RankingSheet.Unranked::unit))
                        .distinct().sorted(NameOrder.OF_THINGS).toList(), sums(ranking, sight),
                sheet.objections().stream().filter(each -> sight.whole() || sight.officer().equals(each.officer().id())).toList(), years);
    }

    private Map<String, List<Wording>> sums(Ranking ranking, Sight sight) {
        Policy policy = policies.version(ranking.agency(), ranking.policyVersion());
        RankingTable table = new RankingTable(policy.ranking(), policy.hoursTarget());
        List<Candidate> shown = rows.candidates(ranking.id()).stream().filter(each -> sight.includes(each.unit(), each.officer())).toList();
        Set<String> codes = shown.stream().flatMap(each -> each.courses().stream()).collect(Collectors.toSet());
        List<Course> named = courses.withCodes(codes);
        Map<String, String> exempt = exemptions.reasons(ranking.agency(), ranking.trainingYear());
        return shown.stream().collect(Collectors.toMap(Candidate::officer, each -> table.score(each)
                .map(scored -> new RankingSteps(policy, named, exempt.getOrDefault(each.officer(), "")).of(scored)).orElse(List.of())));
    }
}
