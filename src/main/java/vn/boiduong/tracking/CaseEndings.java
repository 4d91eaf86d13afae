package vn.boiduong.tracking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseArchive;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.history.CaseNames;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.plan.PlanService;
import vn.boiduong.report.ReportService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.trainingyear.TrainingYearService;

/**
 * How hr ends a running case before its time: only where its feature has a verb for it, which checks and records. What touches other
 * cases too, a course that is cancelled or a person who leaves, is a change with a preview and only linked to.
 */
@Service
@Transactional
public class CaseEndings {

    private static final String SUPPLEMENT = "/supplement-";
    private static final String ON_CALL = "/adhoc-";
    /** Cases that end with their course, and with their person. */
    private static final List<String> OF_A_COURSE = List.of("nomination", "participation", "evaluation");
    private static final List<String> OF_A_PERSON = List.of("participation", "evaluation");

    private final CaseArchive archive;
    private final ParticipationService participations;
    private final PlanService plans;
    private final ReportService reports;
    private final TrainingYearService years;
    private final ActTable table;
    private final OfficeClock clock;

    CaseEndings(CaseArchive archive, ParticipationService participations, PlanService plans, ReportService reports, TrainingYearService years,
                ActTable table, OfficeClock clock) {
        this.archive = archive;
        this.participations = participations;
        this.plans = plans;
        this.reports = reports;
        this.years = years;
        this.table = table;
        this.clock = clock;
    }

    /**
     * {@code kind} is what may be done here, or null; {@code course} may be cancelled, {@code person} may leave by a change; null where that
     * would not end the case.
     */
    public record Ending(String kind, String course, String person) {
    }

    /** Nothing for anyone but hr, and of cases that are over. */
    @Transactional(readOnly = true)
    public Optional<Ending> of(String caseId, Actor actor) {
        return !actor.has(Role.HR) ? Optional.empty() : archive.byId(actor.agency(), caseId).filter(one -> one.endedAt() == null)
                .map(one -> new Ending(kind(one).orElse(null), OF_A_COURSE.contains(one.process()) ? CaseNames.course(one).orElse(null) : null,
                        OF_A_PERSON.contains(one.process()) ? CaseNames.person(one).orElse(null) : null))
                .filter(ending -> ending.kind != null || ending.course != null);
    }

    private static Optional<String> kind(PastCase one) {
        return Optional.ofNullable(Map.of("participation", "withdraw", "training-year", "year").get(one.process()))
                .or(() -> one.process().equals("plan") && one.businessKey().contains(SUPPLEMENT) ? Optional.of("supplement") : Optional.empty())
                .or(() -> one.process().equals("report") && one.businessKey().contains(ON_CALL) ? Optional.of("onCall") : Optional.empty());
    }

    public void end(String caseId, String reason, Actor actor) {
        actor.require(Role.HR, actor.agency());
        PastCase one = archive.byId(actor.agency(), caseId).filter(found -> found.endedAt() == null)
                .orElseThrow(() -> new RuleViolation("tracking.end.over"));
        switch (kind(one).orElse("")) {
            case "withdraw" -> participations.withdraw(CourseOfficer.ofKey(one.businessKey()), reason, actor);
            case "supplement" -> plans.cancelSupplement(one.businessKey(), reason, actor);
            case "onCall" -> reports.cancelOnCall(one.businessKey(), reason, actor);
            case "year" -> years.cancel(actor.agency(), AgencyYear.ofKey(one.businessKey()).year(), reason, actor);
            default -> throw new RuleViolation("tracking.end.notHere");
        }
        table.add(actor.agency(), one.process(), one.businessKey(),
                new TrackedAct(TrackedAct.Kind.ENDED, archive.processes().getOrDefault(one.process(), one.process()), reason.strip(), actor.officerId(), clock.now()));
    }
}
