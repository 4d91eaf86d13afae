package vn.boiduong.change;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.AgencyTurn;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;

/**
 * Shows what a change touches, and makes it. A preview is the change itself, made in a transaction that is rolled back, so the
 * two cannot come apart; while it runs it holds the locks the change would hold, the agency's turn first.
 */
@Service
public class ChangeService {

    private static final int MOST = 100;

    private final ChangeRules rules;
    private final ChangeActs acts;
    private final Traces traces;
    private final LaterTasks later;
    private final Cautions cautions;
    private final ChangeTable table;
    private final AgencyTurn turn;
    private final OfficeClock clock;
    private final TransactionTemplate own;
    private final TransactionTemplate undone;

    ChangeService(ChangeRules rules, ChangeActs acts, Traces traces, LaterTasks later, Cautions cautions, ChangeTable table, AgencyTurn turn, OfficeClock clock,
                  PlatformTransactionManager transactions) {
        this.rules = rules;
        this.acts = acts;
        this.traces = traces;
        this.later = later;
        this.cautions = cautions;
        this.table = table;
        this.turn = turn;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The hours a shortened course would give in proportion to its days; empty where it is not shortened. */
    public Optional<Integer> proposedHours(Change entered, Actor actor) {
        return entered.kind() == ChangeKind.COURSE_MOVED ? acts.proposedHours(rules.checked(entered, actor)) : Optional.empty();
    }

    /** What the change would touch; nothing of it stays. */
    public Outcome preview(Change entered, Actor actor) {
        Change change = rules.checked(entered, actor);
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            return make(change, actor);
        });
    }

    /**
     * Makes the change and keeps what it touched. With the mark of a preview, it is made only if it still comes to the same;
     * null makes it in any case.
     */
    public Outcome apply(Change entered, String mark, Actor actor) {
        Change change = rules.checked(entered, actor);
        return own.execute(transaction -> {
            Outcome outcome = make(change, actor);
            if (mark != null && !mark.equals(outcome.mark())) {
                throw new RuleViolation("change.differsFromPreview");
            }
            table.add(change, outcome, new ChangeTable.Recorder(actor.officerId(), actor.agency(), clock.now()));
            return outcome;
        });
    }

    private Outcome make(Change change, Actor actor) {
        turn.take(actor.agency());
        Trace trace = traces.of(actor.agency(), change, () -> acts.make(change, actor.agency()));
        List<Effect> effects = trace.changes();
        effects.addAll(later.about(change, actor.agency(), trace.after()));
        effects.addAll(cautions.about(change, trace.after()));
        effects.addAll(trace.notices());
        return new Outcome(Headlines.of(change, trace.before()), List.copyOf(effects));
    }

    /** The agency's newest changes, for those who run the year and those who audit it. */
    public List<RecordedChange> recorded(Actor actor) {
        rules.requireReader(actor);
        return table.newest(actor.agency(), MOST);
    }
}
