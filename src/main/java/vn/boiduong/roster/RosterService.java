package vn.boiduong.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.change.Effect;
import vn.boiduong.change.Traces;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.directory.AgencyTurn;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * Shows what handed-in rows do to the directory, and takes them in. A preview is the import itself in a transaction that is rolled
 * back, engine users, groups and open tasks included; it is confirmed by its mark, which the directory's state is part of.
 */
@Service
public class RosterService {

    private final DatasetLoader loader;
    private final Snapshots snapshots;
    private final Traces traces;
    private final RosterRules rules;
    private final RosterLog log;
    private final AgencyTurn turn;
    private final TransactionTemplate own;
    private final TransactionTemplate undone;

    RosterService(DatasetLoader loader, Snapshots snapshots, Traces traces, RosterRules rules, RosterLog log, AgencyTurn turn,
                  PlatformTransactionManager transactions) {
        this.loader = loader;
        this.snapshots = snapshots;
        this.traces = traces;
        this.rules = rules;
        this.log = log;
        this.turn = turn;
        this.own = new TransactionTemplate(transactions);
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the rows would come to; nothing of it stays. */
    public Preview preview(Dataset set, Wording headline, Actor actor) {
        require(set, actor);
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            return take(set, headline, actor);
        });
    }

    /** Takes the rows in as a whole, if they still come to what the preview with this mark showed, and keeps what they changed. */
    public Preview apply(Dataset set, Wording headline, String mark, Actor actor) {
        require(set, actor);
        return own.execute(transaction -> {
            Preview made = take(set, headline, actor);
            if (!made.mark().equals(mark)) {
                throw new RuleViolation("roster.changedMeanwhile");
            }
            if (!made.changesNothing()) {
                log.add(made, actor);
            }
            return made;
        });
    }

    private void require(Dataset set, Actor actor) {
        rules.requireKeeper(actor);
        if (!set.agency().equals(actor.agency())) {
            throw new RuleViolation("roster.otherAgency", set.agency(), actor.agency());
        }
    }

    private Preview take(Dataset set, Wording headline, Actor actor) {
        String agency = set.agency();
        turn.take(agency);
        Snapshot before = snapshots.of(agency);
        List<Effect> effects = traces.of(agency, () -> loader.load(set));
        Snapshot after = snapshots.of(agency);
        List<RowChange> rows = RowChanges.between(before, after);
        rules.requireMayGive(rows, before, after, actor);
        return new Preview(headline, sums(snapshots.of(set), before, rows), rows, effects, mark(before, rows, effects));
    }

    private static List<Preview.Sum> sums(Snapshot handedIn, Snapshot before, List<RowChange> rows) {
        return Arrays.stream(Table.values()).map(table -> {
            long added = rows.stream().filter(row -> row.table() == table && row.what() == RowChange.What.ADDED).count();
            long changed = rows.stream().filter(row -> row.table() == table && row.what() == RowChange.What.CHANGED).count();
            long left = before.of(table).keySet().stream().filter(key -> !handedIn.of(table).containsKey(key)).count();
            return new Preview.Sum(table, added, changed, Math.max(0, handedIn.of(table).size() - added - changed), left);
        }).toList();
    }

    private static String mark(Snapshot before, List<RowChange> rows, List<Effect> effects) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((before + "\n" + rows + "\n" + effects).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
