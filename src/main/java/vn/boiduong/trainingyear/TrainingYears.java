package vn.boiduong.trainingyear;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
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
    private final CaseTasks tasks;
    private final OfficeClock clock;

    TrainingYears(TrainingYearService years, YearParts parts, YearCourses courses, ParticipationResults participations,
                  EvaluationRecords evaluations, CaseTasks tasks, OfficeClock clock) {
        this.years = years;
        this.parts = parts;
        this.courses = courses;
        this.participations = participations;
        this.evaluations = evaluations;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** For hr, the chairmen and auditors of the agency. */
    public List<YearLine> overview(String agency, Actor actor) {
        if (!actor.agency().equals(agency) || Collections.disjoint(actor.roles(), READERS)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        List<ParticipationRow> sent = participations.ofAgency(agency);
        List<EvaluationRow> judged = evaluations.ofAgency(agency);
        List<OpenTask> open = tasks.ofAgency(agency);
        return years.ofAgency(agency).stream().map(year -> {
            Set<String> codes = courses.of(agency, year.trainingYear());
            List<OpenTask> ofYear = open.stream().filter(task -> belongs(task.ref().businessKey(), year.id(), codes)).toList();
            return parts.line(year, people(sent, judged, codes), ofYear.size(), overdue(ofYear));
        }).toList();
    }

    private static YearLine.People people(List<ParticipationRow> sent, List<EvaluationRow> judged, Set<String> codes) {
        List<ParticipationRow> own = sent.stream().filter(row -> codes.contains(row.course())).toList();
        List<EvaluationRow> evaluated = judged.stream().filter(row -> codes.contains(row.course())).toList();
        return new YearLine.People(own.size(), ended(own, null), ended(own, Outcome.UNREPORTED), ended(own, Outcome.PASSED),
                count(evaluated, EvaluationStatus.CLOSED), count(evaluated, EvaluationStatus.WAITING) + count(evaluated, EvaluationStatus.OPEN));
    }

    /** @param outcome null while the participation runs */
    private static long ended(List<ParticipationRow> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static long count(List<EvaluationRow> rows, EvaluationStatus status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }

    /** A course's cases have keys that begin with its code. */
    private static boolean belongs(String key, String yearKey, Set<String> codes) {
        return key.equals(yearKey) || key.startsWith(yearKey + "/") || codes.contains(key.split("/")[0]);
    }

    private int overdue(List<OpenTask> open) {
        Instant now = clock.now();
        return (int) open.stream().filter(task -> task.dueAt() != null && task.dueAt().toInstant().isBefore(now)).count();
    }
}
