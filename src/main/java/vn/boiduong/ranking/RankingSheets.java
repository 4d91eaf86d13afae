package vn.boiduong.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Person;
import vn.boiduong.directory.Position;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy.RankingWeights;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Puts a ranking together with names for those who review and approve it. */
@Service
@Transactional(readOnly = true)
public class RankingSheets {

    private static final List<Role> READERS = List.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR);

    private final Rankings rankings;
    private final RankingRows rows;
    private final ObjectionTable objections;
    private final RankingVersions versions;
    private final HoursExemptions exemptions;
    private final Policies policies;
    private final Directory directory;

    RankingSheets(Rankings rankings, RankingRows rows, ObjectionTable objections, RankingVersions versions, HoursExemptions exemptions,
                  Policies policies, Directory directory) {
        this.rankings = rankings;
        this.rows = rows;
        this.objections = objections;
        this.versions = versions;
        this.exemptions = exemptions;
        this.policies = policies;
        this.directory = directory;
    }

    /** The ranking for those who answer for it and for the auditor, and once published provisionally for everyone of the agency. */
    public RankingSheet read(AgencyYear year, Actor actor) {
        rankings.findById(year.key()).filter(ranking -> isOpenTo(ranking, actor)).orElseThrow(() -> new RuleViolation("ranking.unknown"));
        return of(year.key());
    }

    static boolean isOpenTo(Ranking ranking, Actor actor) {
        return actor.agency().equals(ranking.agency())
                && (ranking.status() != RankingStatus.COMPUTED || READERS.stream().anyMatch(actor::has));
    }

    public RankingSheet of(String rankingKey) {
        Ranking ranking = rankings.findById(rankingKey).orElseThrow();
        RankingWeights weights = policies.version(ranking.agency(), ranking.policyVersion()).ranking();
        List<RankingRow> lines = rows.of(rankingKey);
        Map<String, Person> people = people(ranking.agency());
        Map<String, String> units = directory.unitNames(ranking.agency());
        return new RankingSheet(ranking.trainingYear(), ranking.opensOn(),
                new RankingSheet.Weights(weights.evaluation(), weights.test(), weights.hours()),
                ranked(lines, people, units, exemptions(ranking)), unranked(lines, people, units), grades(lines),
                objections.of(rankingKey).stream().map(each -> new RankingSheet.Objection(people.get(each.officer()), each.reason(),
                        each.answer(), each.upheld(), each.effect(), each.remedy())).toList(), replaced(ranking, people),
                ranking.provisionalOn(), ranking.objectionsUntil(), ranking.reviewNote(), ranking.returnReason());
    }

    private List<RankingSheet.Replaced> replaced(Ranking ranking, Map<String, Person> people) {
        return versions.of(ranking.id()).stream().map(each -> new RankingSheet.Replaced(each.tableVersion(), each.computedOn(), each.replacedOn(),
                people.containsKey(each.replacedBy()) ? Wording.written(people.get(each.replacedBy()).name()) : Wording.of("ranking.bySystem"), each.reason()))
                .toList();
    }

    /** Why hours were left out, by officer, in words. */
    private Map<String, Wording> exemptions(Ranking ranking) {
        Map<String, String> reasons = exemptions.reasons(ranking.agency(), ranking.trainingYear());
        return rows.exempt(ranking.id()).stream().collect(Collectors.toMap(officer -> officer,
                officer -> Wording.of("ranking.exempt", ranking.trainingYear(), reasons.getOrDefault(officer, ""))));
    }

    /** What whoever answers the objection has to know. */
    public RankingSheet.ObjectionSheet objection(String rankingKey, long number) {
        RankingObjection objection = objections.of(rankingKey).stream().filter(each -> each.id() == number).findFirst().orElseThrow();
        RankingRow line = rows.of(rankingKey).stream().filter(row -> row.officer().equals(objection.officer())).findFirst().orElseThrow();
        Officer officer = directory.officer(objection.officer());
        return new RankingSheet.ObjectionSheet(Person.of(officer, directory.position(officer.agency(), officer.position())),
                line.inWords(), objection.reason());
    }

    /** Whoever objects to the ranking, by id. */
    public Set<String> objectors(String rankingKey) {
        return objections.of(rankingKey).stream().map(RankingObjection::officer).collect(Collectors.toSet());
    }

    private Map<String, Person> people(String agency) {
        Map<String, Position> positions = directory.positions(agency).stream().collect(Collectors.toMap(Position::code, each -> each));
        return directory.officers(agency).stream().collect(Collectors.toMap(Officer::id,
                officer -> Person.of(officer, positions.get(officer.position()))));
    }

    private static List<RankingSheet.Ranked> ranked(List<RankingRow> lines, Map<String, Person> people, Map<String, String> units,
                                                    Map<String, Wording> exemptions) {
        return lines.stream().filter(row -> row.notRanked() == null)
                .map(row -> new RankingSheet.Ranked(people.get(row.officer()), units.get(row.unit()), row.evaluation(), row.test(),
                        row.hours(), row.score(), row.grade().text(), row.rankInAgency(), row.rankInUnit(), exemptions.get(row.officer())))
                .sorted(Comparator.comparing(RankingSheet.Ranked::rankInAgency).thenComparing(each -> each.officer().name(), NameOrder.OF_PEOPLE)).toList();
    }

    private static List<RankingSheet.Unranked> unranked(List<RankingRow> lines, Map<String, Person> people, Map<String, String> units) {
        return lines.stream().filter(row -> row.notRanked() != null)
                .map(row -> new RankingSheet.Unranked(people.get(row.officer()), units.get(row.unit()), row.notRanked().text()))
                .sorted(Comparator.comparing(each -> each.officer().name(), NameOrder.OF_PEOPLE)).toList();
    }

    private static List<RankingSheet.GradeCount> grades(List<RankingRow> lines) {
        return Arrays.stream(Grade.values()).map(grade -> new RankingSheet.GradeCount(grade.text(),
                lines.stream().filter(row -> row.grade() == grade).count())).toList();
    }
}
