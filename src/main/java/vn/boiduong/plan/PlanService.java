package vn.boiduong.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.CancelledCases;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.decision.Verdict;
import vn.boiduong.directory.AgencyTurn;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** The verbs of a plan. A refused verb leaves nothing behind. */
@Service
@Transactional
public class PlanService {

    private final Plans plans;
    private final PlanCatalogue catalogue;
    private final TakenCourses taken;
    private final AgencyTurn turn;
    private final PlanSheets sheets;
    private final DecisionNotes notes;
    private final CancelledCases cancelled;
    private final PlanProcess process;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    PlanService(Plans plans, PlanCatalogue catalogue, TakenCourses taken, AgencyTurn turn, PlanSheets sheets, DecisionNotes notes,
                CancelledCases cancelled, PlanProcess process, OfficeClock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.taken = taken;
        this.turn = turn;
        this.sheets = sheets;
        this.notes = notes;
        this.cancelled = cancelled;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** hr begins a supplement for courses that came after the yearly plan was approved; returns its key. */
    public String startSupplement(AgencyYear year, Actor actor) {
        actor.require(Role.HR, year.agency());
        turn.take(year.agency());
        if (plans.findById(year.key()).filter(plan -> plan.status() == PlanStatus.APPROVED).isEmpty()) {
            throw new RuleViolation("plan.yearlyPlanNotApproved", year.year());
        }
        int supplements = plans.findByAgencyAndTrainingYear(year.agency(), year.year()).size();
        String planKey = supplementKey(year, supplements);
        if (catalogue.openTo(Plan.of(planKey)).isEmpty()) {
            throw new RuleViolation("plan.noCourseForSupplement", year.year());
        }
        open(planKey);
        process.start(planKey, year.agency());
        return planKey;
    }

    /** Opens the draft of a plan; one that is open already stays as it is. */
    public void open(String planKey) {
        Plan plan = plans.findById(planKey).orElseGet(() -> Plan.of(planKey));
        plan.open(clock.today());
        plans.save(plan);
    }

    /**
     * hr puts the year's courses on offer before the chairman but those left out, and the courses of other years that are added. Of
     * two who put the same course into two plans at the same time, the second is told who has it.
     */
    public void submit(String planKey, PlanDraft draft, Actor actor) {
        turn.take(AgencyYear.ofKey(planKey).agency());
        Plan plan = plan(planKey);
        actor.require(Role.HR, plan.agency());
        PlanCatalogue.Offer offer = catalogue.openTo(plan);
        taken.requireFree(plan, draft, offer);
        ShownVersion.require(draft.shownVersion(), sheets.of(planKey), "plan.changed");
        plan.submit(draft.lines(offer), FreeText.optional("planNote", "plan.note", draft.note()),
                actor.officerId(), clock.today());
        plans.save(plan);
        notes.keep(task(planKey, PlanProcess.DRAFT), Said.of(Verdict.SUBMITTED, plan.note()), actor);
    }

    /** The chairman approves what was shown, which announces the plan, or returns it with a reason. Returns whether it is approved. */
    public boolean decide(String planKey, PlanAnswer answer, Actor actor) {
        Plan plan = plan(planKey);
        actor.require(Role.CHAIRMAN, plan.agency());
        boolean yes = answer.approved().orElseThrow(() -> RuleViolation.inField("planApproved", "plan.decisionMissing"));
        if (yes) {
            ShownVersion.require(answer.shownVersion(), sheets.toApprove(planKey), "plan.changed");
            List<String> courses = plan.approve(actor.officerId(), clock.today());
            plans.save(plan);
            notes.keep(task(planKey, PlanProcess.APPROVE), Said.of(Verdict.APPROVED, null), actor);
            events.publishEvent(new PlanApproved(plan.agency(), planKey, courses));
        } else {
            plan.giveBack(FreeText.required("returnReason", "plan.returnReason", answer.returnReason()), actor.officerId(), clock.today());
            plans.save(plan);
            notes.keep(task(planKey, PlanProcess.APPROVE), Said.of(Verdict.RETURNED, plan.returnReason()), actor);
        }
        return yes;
    }

    /** hr cancels a supplement that is not approved yet, with a reason; its courses are on offer again. */
    public void cancelSupplement(String planKey, String reason, Actor actor) {
        Plan plan = plan(planKey);
        actor.require(Role.HR, plan.agency());
        plan.cancelSupplement(FreeText.required("reason", "plan.cancelReason", reason), actor.officerId(), clock.today());
        plans.save(plan);
        cancelled.tell(PlanProcess.KEY, planKey, plan.cancelReason(), actor);
        process.cancelled(planKey);
    }

    /** Ends the plan unless it is decided. */
    public void cancel(String planKey, String reason) {
        plans.findById(planKey).ifPresent(plan -> {
            plan.cancel(reason, clock.today());
            plans.save(plan);
        });
    }

    /** The year was cancelled: its plan and its supplements end unless they are approved. */
    public void cancelYear(AgencyYear year, String reason) {
        List<Plan> open = plans.findByAgencyAndTrainingYear(year.agency(), year.year()).stream().filter(Plan::isOpen).toList();
        open.forEach(plan -> cancel(plan.id(), reason));
        open.stream().filter(Plan::isSupplement).forEach(supplement -> process.cancelled(supplement.id()));
    }

    public static String supplementKey(AgencyYear year, int number) {
        return year.key() + "/supplement-" + number;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(String planKey) {
        return plans.findById(planKey);
    }

    /** The yearly plan first, then the supplements in order. */
    @Transactional(readOnly = true)
    public List<Plan> ofYear(String agency, int year) {
        return plans.findByAgencyAndTrainingYear(agency, year).stream()
                .sorted(Comparator.comparingInt((Plan plan) -> plan.id().length()).thenComparing(Plan::id)).toList();
    }

    private static TaskRef task(String planKey, String task) {
        return new TaskRef(PlanProcess.KEY, planKey, task, Optional.empty());
    }

    private Plan plan(String planKey) {
        return plans.findById(planKey).orElseThrow(() -> new RuleViolation("plan.unknown", AgencyYear.ofKey(planKey).year()));
    }
}
