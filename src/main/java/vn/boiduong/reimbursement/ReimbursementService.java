package vn.boiduong.reimbursement;

import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/** The verbs of a reimbursement. A refused verb leaves nothing behind. */
@Service
@Transactional
public class ReimbursementService {

    private static final int LONGEST_RECEIPT = 100;

    private final Reimbursements reimbursements;
    private final ReimbursementProcess process;
    private final Reckoner reckoner;
    private final Authority authority;
    private final ClosingNotices notices;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    ReimbursementService(Reimbursements reimbursements, ReimbursementProcess process, Reckoner reckoner, Authority authority,
                         ClosingNotices notices, OfficeClock clock, ApplicationEventPublisher events) {
        this.reimbursements = reimbursements;
        this.process = process;
        this.reckoner = reckoner;
        this.authority = authority;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** hr asks whether this person has to pay back the costs of this course: not passed, or left before the promised time. */
    public void open(CourseOfficer id, String reason, Actor actor) {
        String agency = reckoner.agencyOf(id);
        authority.requireConfirming(id, actor);
        if (reimbursements.existsById(id.key())) {
            throw new RuleViolation("reimbursement.alreadyOpen");
        }
        begin(id, agency, FreeText.required("reason", "reimbursement.field.openReason", reason), actor.officerId());
    }

    /** The follow-up of a course not passed asks for it; a case that is there already stays as it is. */
    void openOnFollowUp(CourseOfficer id, String agency, String reason, String by) {
        if (!reimbursements.existsById(id.key())) {
            begin(id, agency, reason, by);
        }
    }

    private void begin(CourseOfficer id, String agency, String reason, String by) {
        reimbursements.save(Reimbursement.open(id, agency, reason, by, clock.today()));
        process.start(id, agency);
    }

    /** hr confirms what was spent and what happened; the sum is made from it. */
    public void confirmCosts(String key, SubmittedCosts costs, Actor actor) {
        Reimbursement reimbursement = reimbursement(key);
        authority.requireConfirming(reimbursement.id(), actor);
        reckoner.confirm(reimbursement, costs, actor);
        reimbursements.save(reimbursement);
    }

    /** The chairman decides whether the sum is due. Returns whether it is. */
    public boolean decide(String key, SubmittedDecision entered, Actor actor) {
        Reimbursement reimbursement = reimbursement(key);
        authority.requireDeciding(reimbursement.id(), actor);
        boolean nothingDue = reimbursement.amount() == 0 && entered.reimbursementDue() == null;
        Decision decision = new Decision(!nothingDue && Fields.required("reimbursementDue", entered.reimbursementDue()),
                FreeText.required("decisionReason", "reimbursement.field.decisionReason", entered.decisionReason()),
                FreeText.optional("councilNote", "reimbursement.field.councilNote", entered.councilNote()),
                actor.officerId(), clock.today());
        reimbursement.decide(decision);
        reimbursements.save(reimbursement);
        events.publishEvent(new ReimbursementDecided(reimbursement.agency(), reimbursement.id(), decision.due(),
                reimbursement.amount(), clock.today()));
        return decision.due();
    }

    /** hr confirms that the whole sum is paid. */
    public void confirmPayment(String key, SubmittedPayment entered, Actor actor) {
        Reimbursement reimbursement = reimbursement(key);
        authority.requireConfirming(reimbursement.id(), actor);
        reimbursement.confirmPayment(new Payment(Fields.required("paidAmount", entered.paidAmount()),
                Days.read("paidOn", Fields.label("paidOn"), Fields.required("paidOn", entered.paidOn())),
                FreeText.required("receiptNo", "reimbursement.field.receiptNo", entered.receiptNo(), LONGEST_RECEIPT),
                actor.officerId(), clock.today()));
        reimbursements.save(reimbursement);
        events.publishEvent(new ReimbursementPaid(reimbursement.agency(), reimbursement.id(), reimbursement.amount(), clock.today()));
    }

    /** The course is not held: what is still undecided about its costs ends, and hr hears of it and of what was decided before. */
    void courseCancelled(String course, String reason) {
        for (Reimbursement asked : reimbursements.findByCourseOrderById(course)) {
            if (asked.isUndecided()) {
                close(asked, ClosingNotices.Cause.CANCELLED, reason);
            } else if (asked.status() == ReimbursementStatus.DUE) {
                notices.toReview(asked, ClosingNotices.Cause.CANCELLED, reason);
            }
        }
    }

    /**
     * The course was passed after all: what is undecided about its costs ends, what is due or paid is for hr to review. Of somebody who has
     * left the agency the question may stand for another reason, so nothing ends by itself.
     */
    void resultCorrected(CourseOfficer id, String reason) {
        reimbursements.findById(id.key()).ifPresent(asked -> {
            if (asked.isUndecided() && !reckoner.hasLeft(id)) {
                close(asked, ClosingNotices.Cause.PASSED, reason);
            } else if (asked.mayCost()) {
                notices.toReview(asked, ClosingNotices.Cause.PASSED, reason);
            }
        });
    }

    private void close(Reimbursement asked, ClosingNotices.Cause cause, String reason) {
        asked.close(reason, clock.today());
        notices.closed(reimbursements.save(asked), cause);
        process.closed(asked.id());
    }

    /** The case was told to end; one that nobody closed before is closed now. */
    public void recordClosing(String key) {
        Reimbursement asked = reimbursement(key);
        if (asked.isUndecided()) {
            asked.close(null, clock.today());
            reimbursements.save(asked);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Reimbursement> find(CourseOfficer id) {
        return reimbursements.findById(id.key());
    }

    @Transactional(readOnly = true)
    public List<Reimbursement> ofAgency(String agency) {
        return reimbursements.findByAgencyOrderById(agency);
    }

    private Reimbursement reimbursement(String key) {
        return reimbursements.findById(key).orElseThrow(() -> new NotFound("reimbursement", key));
    }
}
