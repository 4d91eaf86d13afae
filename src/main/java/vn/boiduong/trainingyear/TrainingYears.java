package vn.boiduong.trainingyear;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.OpenWork;
import vn.boiduong.engine.OpenWork.Amount;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.RuleViolation;

/** The years of an agency at a glance: one line each, the latest first. */
@Service
@Transactional(readOnly = true)
public class TrainingYears {

    private static final Set<Role> READERS = Set.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR);

    private final TrainingYearService years;
    private final YearParts parts;
    private final YearCourses courses;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final OpenWork work;
    private final OfficeClock clock;

    TrainingYears(TrainingYearService years, YearParts parts, YearCourses courses, ParticipationResults participations,
                  EvaluationRecords evaluations, OpenWork work, OfficeClock clock) {
        this.years = years;
        this.parts = parts;
        this.courses = courses;
        this.participations = participations;
        this.evaluations = evaluations;
        this.work = work;
        this.clock = clock;
    }

    /** For hr, the chairmen and auditors of the agency. */
    public List<YearLine> overview(String agency, Actor actor) {
        if (!actor.agency().equals(agency) || Collections.disjoint(actor.roles(), READERS)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        return lines(agency, years.ofAgency(agency));
    }

    /** The latest years alone: what a page shows at once does not grow with the years. */
    public List<YearLine> latest(int most, Actor actor) {
        if (Collections.disjoint(actor.roles(), READERS)) {
            return List.of();
        }
        return lines(actor.agency(), years.ofAgency(actor.agency()).stream().limit(most).toList());
    }

    private List<YearLine> lines(String agency, List<TrainingYear> shown) {
        Map<TrainingYear, Set<String>> courseCodes = new LinkedHashMap<>();
        shown.forEach(year -> courseCodes.put(year, courses.of(agency, year.trainingYear())));
        Set<String> all = courseCodes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<ParticipationResults.Count> sent = participations.counts(agency, all);
        List<EvaluationRecords.Count> judged = evaluations.counts(agency, all);
        List<Amount> waiting = work.byCourseAndYear(agency, clock.overdueBefore().toInstant());
        return shown.stream().map(year -> {
            Set<String> codes = courseCodes.get(year);
            List<Amount> ofYear = waiting.stream().filter(amount -> amount.of().equals(year.id()) || codes.contains(amount.of())).toList();
            return parts.line(year, people(sent, judged, codes), (int) ofYear.stream().mapToLong(Amount::open).sum(),
                    (int) ofYear.stream().mapToLong(Amount::overdue).sum());
        }).toList();
    }

    private static YearLine.People people(List<ParticipationResults.Count> sent, List<EvaluationRecords.Count> judged, Set<String> codes) {
        List<ParticipationResults.Count> own = sent.stream().filter(count -> codes.contains(count.course())).toList();
        List<EvaluationRecords.Count> evaluated = judged.stream().filter(count -> codes.contains(count.course())).toList();
        return new YearLine.People(own.stream().mapToLong(ParticipationResults.Count::people).sum(), ended(own, null),
                ended(own, Outcome.UNREPORTED), ended(own, Outcome.PASSED), standing(evaluated, EvaluationStatus.CLOSED),
                standing(evaluated, EvaluationStatus.WAITING) + standing(evaluated, EvaluationStatus.OPEN));
    }

    /** @param outcome null while the participation runs */
    private static long ended(List<ParticipationResults.Count> counts, Outcome outcome) {
        return counts.stream().filter(count -> count.outcome() == outcome).mapToLong(ParticipationResults.Count::people).sum();
    }

    private static long standing(List<EvaluationRecords.Count> counts, EvaluationStatus status) {
        return counts.stream().filter(count -> count.status() == status).mapToLong(EvaluationRecords.Count::people).sum();
    }
}
