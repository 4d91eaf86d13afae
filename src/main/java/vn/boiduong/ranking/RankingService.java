package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.decision.Verdict;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Computes, publishes and freezes rankings; objections are heard by {@link ObjectionService}. A refused verb leaves nothing behind. */
@Service
@Transactional
public class RankingService {

    private final Rankings rankings;
    private final RankingRows rows;
    private final ObjectionTable objections;
    private final Unsettled unsettled;
    private final RankingComputation computation;
    private final RankingSheets sheets;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final RankingNotices notices;
    private final DecisionNotes notes;
    private final OfficeClock clock;

    RankingService(Rankings rankings, RankingRows rows, ObjectionTable objections, Unsettled unsettled, RankingComputation computation, RankingSheets sheets,
                   Policies policies, WorkingCalendar calendar, RankingNotices notices, DecisionNotes notes, OfficeClock clock) {
        this.rankings = rankings;
        this.rows = rows;
        this.objections = objections;
        this.unsettled = unsettled;
        this.computation = computation;
        this.sheets = sheets;
        this.policies = policies;
        this.calendar = calendar;
        this.notices = notices;
        this.notes = notes;
        this.clock = clock;
    }

    /** Computes the ranking anew by the policy of its opening day; a published one is never computed again. */
    public void compute(String rankingKey) {
        computation.compute(rankingKey, rankings.findById(rankingKey).map(Ranking::returnReason)
                .map(reason -> Messages.text("ranking.because.returned", reason)).orElse(Messages.text("ranking.because.records")));
    }

    /** hr has looked at it: it is published provisionally, and no other table than the one shown. Gives the last day for objections. */
    public LocalDate review(String rankingKey, RankingReview review, Actor actor) {
        Ranking ranking = ranking(rankingKey);
        actor.require(Role.HR, ranking.agency());
        ShownVersion.require(review.shownVersion(), sheets.of(rankingKey), "ranking.tableChanged");
        Policy policy = policies.version(ranking.agency(), ranking.policyVersion());
        LocalDate until = calendar.plusWorkingDays(clock.today(), policy.workingDaysFor("Objections"));
        ranking.publishProvisionally(FreeText.optional("reviewNote", "ranking.field.reviewNote", review.note()), actor.officerId(), clock.today(), until);
        notices.provisional(rankings.save(ranking), rows.of(rankingKey));
        notes.keep(task(rankingKey, RankingProcess.REVIEW), Said.of(Verdict.SUBMITTED, ranking.reviewNote()), actor);
        return until;
    }

    /**
     * The chairman approves, which freezes the ranking, or returns it with a reason. Nothing freezes while an objection to it or to
     * an evaluation in it is open, nor any other table than the one shown. Returns whether it is published.
     */
    public boolean decide(String rankingKey, RankingAnswer answer, Actor actor) {
        Ranking ranking = ranking(rankingKey);
        actor.require(Role.CHAIRMAN, ranking.agency());
        boolean yes = answer.approved().orElseThrow(() -> RuleViolation.inField("rankingApproved", "ranking.decisionMissing"));
        if (yes) {
            unsettled.refuse(ranking);
            ShownVersion.require(answer.shownVersion(), sheets.of(rankingKey), "ranking.tableChanged");
            ranking.publish(actor.officerId(), clock.today());
        } else {
            ranking.giveBack(FreeText.required("returnReason", "ranking.field.returnReason", answer.returnReason()), actor.officerId(), clock.today());
        }
        rankings.save(ranking);
        notes.keep(task(rankingKey, RankingProcess.APPROVE), yes ? Said.of(Verdict.APPROVED, null)
                : Said.of(Verdict.RETURNED, ranking.returnReason()), actor);
        return yes;
    }

    /** The year was cancelled; a published ranking stays as it is, one under way is taken back with its open objections. */
    public void cancel(String rankingKey) {
        rankings.findById(rankingKey).filter(ranking -> ranking.status() != RankingStatus.PUBLISHED).ifPresent(ranking -> {
            ranking.takeBack();
            rankings.save(ranking);
            objections.closeOpen(rankingKey, Messages.text("ranking.yearCancelled"), Actor.SYSTEM.officerId(), clock.today());
        });
    }

    @Transactional(readOnly = true)
    public Optional<Ranking> find(String rankingKey) {
        return rankings.findById(rankingKey);
    }

    /** Those not published yet, which follow what is put right under them. */
    @Transactional(readOnly = true)
    public List<Ranking> underWay(String agency) {
        return rankings.findByAgencyAndStatusIn(agency, List.of(RankingStatus.COMPUTED, RankingStatus.PROVISIONAL));
    }

    /** The lines, the ranked first by rank and officer, then the others by officer. */
    @Transactional(readOnly = true)
    public List<RankingRow> rows(String rankingKey) {
        return rows.of(rankingKey);
    }

    /** Whether the stored lines follow, to the last digit, from the stored inputs and the stored policy version. */
    @Transactional(readOnly = true)
    public boolean recomputes(String rankingKey) {
        Ranking ranking = ranking(rankingKey);
        return computation.lines(rows.candidates(rankingKey), policies.version(ranking.agency(), ranking.policyVersion())).equals(rows.of(rankingKey));
    }

    private static TaskRef task(String rankingKey, String task) {
        return new TaskRef(RankingProcess.KEY, rankingKey, task, Optional.empty());
    }

    private Ranking ranking(String rankingKey) {
        return rankings.findById(rankingKey).orElseThrow(() -> new RuleViolation("ranking.unknown"));
    }
}
