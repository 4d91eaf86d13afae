package vn.boiduong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.decision.Verdict;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** The list is signed, or goes back to hr with a reason. */
@Service
@Transactional
public class NominationDecisions {

    private static final int LONGEST_REASON = 2_000;
    /** A refusal that fills the screen hides the list it speaks of; the form shows them all. */
    private static final int TOLD = 3;

    private final Nominations nominations;
    private final Nominees nominees;
    private final Courses courses;
    private final ConsolidationSheets sheets;
    private final Signers signers;
    private final LastLook lastLook;
    private final NomineeTable table;
    private final NominationNotices notices;
    private final DecisionNotes notes;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    NominationDecisions(Nominations nominations, Nominees nominees, Courses courses,
                        ConsolidationSheets sheets, Signers signers, LastLook lastLook, NomineeTable table, NominationNotices notices,
                        DecisionNotes notes, ApplicationEventPublisher events, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.courses = courses;
        this.sheets = sheets;
        this.signers = signers;
        this.lastLook = lastLook;
        this.table = table;
        this.notices = notices;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The chairman signs the decision, which sends everyone seated and names the reserve in order, or returns the list with a
     * reason. Nobody signs for himself nor a list other than the one shown: where every chairman is on the list hr records the
     * superior's document. Everyone sent is judged again; a course that has begun needs a reason, one that is over is not signed for. Tells whether the decision is signed.
     */
    public boolean decide(String course, SubmittedDecision submitted, Actor actor) {
        Nomination nomination = nominations.locked(course);
        actor.require(nomination.superiorDecides() ? Role.HR : Role.CHAIRMAN, nomination.agency());
        if (nomination.is(NominationStatus.CONSOLIDATED)) {
            if (submitted.signed().orElseThrow(() -> RuleViolation.inField("decisionSigned", "nomination.signOrReturn"))) {
                ShownVersion.require(submitted.shownVersion(), sheets.of(course), "nomination.listChanged");
                sign(nomination, submitted, actor);
            } else {
                nomination.returnToHr(FreeText.required("returnReason", "nomination.returnReason", submitted.returnReason()));
            }
            nominations.save(nomination);
            notes.keep(task(course, NominationProcess.SIGN), (nomination.is(NominationStatus.DECIDED) ? Said.of(Verdict.APPROVED, null)
                    : Said.of(Verdict.RETURNED, nomination.returnReason())).forSuperior(nomination.superiorDecides()), actor);
        }
        return nomination.is(NominationStatus.DECIDED);
    }

    private void sign(Nomination nomination, SubmittedDecision submitted, Actor actor) {
        List<Nominee> sent = seated(nomination.course());
        if (sent.isEmpty()) {
            throw RuleViolation.inField("decisionSigned", "nomination.nobodyLeft");
        }
        if (!signers.of(nomination).contains(actor.officerId())) {
            throw RuleViolation.inField("decisionSigned", "nomination.ownDecision");
        }
        nomination.explainLateness(lateReason(courses.course(nomination.course()), submitted.lateReason()));
        judgeAgain(nomination, sent, submitted.strengthReason());
        if (nomination.superiorDecides()) {
            nomination.record(SuperiorDocument.read(submitted, clock.today()));
        }
        nomination.sign(actor.officerId(), clock.today());
        sent.forEach(name -> name.decide(clock.today()));
        nominees.saveAll(sent);
        signReserve(nomination.course(), actor.officerId());
        List<String> officers = sent.stream().map(Nominee::officer).toList();
        notices.sent(courses.course(nomination.course()), officers);
        events.publishEvent(new DecisionIssued(nomination.agency(), nomination.course(), officers));
    }

    /** Null as long as the course has not begun; the form shows the sentence of {@link Late}. */
    private String lateReason(Course course, String reason) {
        Late late = Late.of(course, clock.today());
        if (late != null && late.over()) {
            throw RuleViolation.inField("decisionSigned", "nomination.late.notSigned", late.sentence());
        }
        return late == null ? null : FreeText.required("lateReason", "nomination.lateReason", reason, LONGEST_REASON);
    }

    /**
     * Who may not go any more is not signed for; where the policy lets a reason set the condition aside, whoever signs gives one, as a
     * head does.
     */
    private void judgeAgain(Nomination nomination, List<Nominee> sent, String reason) {
        table.takeTurns(nomination.agency(), new TreeSet<>(sent.stream().map(Nominee::unit).toList()));
        List<Obstacle> obstacles = lastLook.atSignature(nomination.course());
        refuse("decisionSigned", "nomination.mayNotGoAnyMore", obstacles.stream().filter(each -> !each.overridable()).toList());
        if (reason.isBlank()) {
            refuse("strengthReason", obstacles.stream().allMatch(Obstacle::isOfStrength) ? "nomination.strengthReasonMissing" : "nomination.sendingReasonMissing", obstacles);
        }
        Map<String, List<Condition>> setAside = obstacles.stream().collect(Collectors.toMap(Obstacle::officer, Obstacle::conditions));
        if (!setAside.isEmpty()) {
            String why = Messages.text("nomination.signerReason",
                    FreeText.required("strengthReason", "nomination.strengthReason", reason, LONGEST_REASON));
            sent.stream().filter(name -> setAside.containsKey(name.officer())).forEach(name -> name.sendAnyway(why, setAside.get(name.officer())));
        }
    }

    private static void refuse(String field, String key, List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            String told = obstacles.stream().limit(TOLD).map(Obstacle::sentence).collect(Collectors.joining(" "));
            String more = obstacles.size() > TOLD ? " " + Messages.text("nomination.moreObstacles", obstacles.size() - TOLD) : "";
            throw RuleViolation.inField(field, key, told + more);
        }
    }

    private void signReserve(String course, String by) {
        List<Nominee> reserve = named(course, NomineeStatus.WAITING);
        for (int place = 1; place <= reserve.size(); place++) {
            reserve.get(place - 1).reserve(place, by, clock.today());
        }
        nominees.saveAll(reserve);
        notices.reserved(courses.course(course), reserve);
    }

    private static TaskRef task(String course, String task) {
        return new TaskRef(NominationProcess.KEY, course, task, Optional.empty());
    }

    private List<Nominee> seated(String course) {
        return named(course, NomineeStatus.SEATED);
    }

    private List<Nominee> named(String course, NomineeStatus status) {
        return nominees.findByCourseOrderByTurn(course).stream().filter(name -> name.is(status)).toList();
    }
}
