package vn.boiduong.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.access.Refusal;
import vn.boiduong.bulk.RowOutcome.Fault;
import vn.boiduong.bulk.RowOutcome.State;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Wording;

/**
 * Completes the filled rows one by one, each in a transaction of its own, so that a refused row holds up no other. A preview does the
 * same and undoes each, so it can promise nothing that completing would not do (ADR 0014).
 */
@Service
public class BulkWork {

    private static final int TOO_LATE = 409;
    private static final String A_RULE = "RuleViolation";

    private final CaseTasks tasks;
    private final Completions completions;
    private final FormColumns columns;
    private final Directory directory;
    private final Actors actors;
    private final TransactionTemplate undone;

    BulkWork(CaseTasks tasks, Completions completions, FormColumns columns, Directory directory, Actors actors, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.completions = completions;
        this.columns = columns;
        this.directory = directory;
        this.actors = actors;
        this.undone = transaction;
    }

    /** What completing these rows would come to, with every fault of every cell. Nothing is kept of it. */
    public Preview preview(BulkKind kind, List<Entry> entries) {
        List<RowOutcome> outcomes = entries.stream().filter(entry -> !entry.isEmpty()).map(entry -> tried(kind, entry)).toList();
        return new Preview(outcomes.stream().filter(outcome -> outcome.state() == State.DONE).toList(),
                outcomes.stream().filter(outcome -> outcome.state() != State.DONE).toList(),
                entries.stream().filter(Entry::isEmpty).map(Entry::whom).toList());
    }

    /** Completes what was filled in; a row left empty stays open and is not among the outcomes. */
    public List<RowOutcome> complete(BulkKind kind, List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.isEmpty()).map(entry -> completed(kind, entry)).toList();
    }

    private RowOutcome completed(BulkKind kind, Entry entry) {
        Optional<Refusal> refused = notForThisTable(kind, entry)
                .or(() -> refusal(() -> completions.complete(entry.taskId(), variables(kind, entry.values()))));
        return refused.map(refusal -> outcome(kind, entry, refusal, List.of(fault(kind, refusal))))
                .orElseGet(() -> new RowOutcome(entry.taskId(), entry.whom(), State.DONE, List.of(), typed(kind, entry)));
    }

    /** A fault found is put right for the sake of the preview, and the row tried again for the next one. */
    private RowOutcome tried(BulkKind kind, Entry entry) {
        Map<String, String> values = new HashMap<>(entry.values());
        List<Fault> faults = new ArrayList<>();
        Optional<Refusal> refused = notForThisTable(kind, entry).or(() -> trial(kind, entry.taskId(), values));
        Optional<Refusal> first = refused;
        while (refused.isPresent() && faults.size() <= kind.fields().size()) {
            faults.add(fault(kind, refused.get()));
            Optional<BulkKind.Field> field = Optional.ofNullable(refused.get().field()).flatMap(kind::field);
            boolean known = field.isEmpty() || field.get().cell().sample().equals(values.put(field.get().name(), field.get().cell().sample()));
            refused = known ? Optional.empty() : trial(kind, entry.taskId(), values);
        }
        return first.map(refusal -> outcome(kind, entry, refusal, faults.stream().distinct().toList()))
                .orElseGet(() -> new RowOutcome(entry.taskId(), entry.whom(), State.DONE, List.of(), typed(kind, entry)));
    }

    private Optional<Refusal> trial(BulkKind kind, String taskId, Map<String, String> values) {
        return refusal(() -> undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            completions.complete(taskId, variables(kind, values));
        }));
    }

    /** The task is another than the table says, or somebody else has taken it. Whatever the person does not see is left to the engine. */
    private Optional<Refusal> notForThisTable(BulkKind kind, Entry entry) {
        Optional<OpenTask> open = tasks.find(entry.taskId());
        if (open.filter(task -> !task.ref().task().equals(kind.task())).isPresent()) {
            return Optional.of(said("bulk.otherKind"));
        }
        return open.map(OpenTask::assignee).filter(holder -> !actors.current().is(holder))
                .map(holder -> said("bulk.heldBy", directory.namesOf(List.of(holder)).getOrDefault(holder, holder)));
    }

    private static Refusal said(String key, String... about) {
        return new Refusal(TOO_LATE, A_RULE, Wording.of(key, (Object[]) about), null);
    }

    private static Optional<Refusal> refusal(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(Refusal.of(failure).orElseGet(() -> Refusal.fault(failure)));
        }
    }

    private static Map<String, Object> variables(BulkKind kind, Map<String, String> values) {
        Map<String, Object> variables = new LinkedHashMap<>();
        kind.fields().stream().filter(field -> field.isVariable() && values.containsKey(field.name()))
                .forEach(field -> variables.put(field.name(), values.get(field.name())));
        return variables;
    }

    private RowOutcome outcome(BulkKind kind, Entry entry, Refusal refusal, List<Fault> faults) {
        return new RowOutcome(entry.taskId(), entry.whom(), isGone(refusal) ? State.GONE : State.REFUSED, faults, typed(kind, entry));
    }

    private static boolean isGone(Refusal refusal) {
        return refusal.status() == TOO_LATE && refusal.type().equals(A_RULE);
    }

    /** The sentence names the cell as the table does, not as the form's variable. */
    private Fault fault(BulkKind kind, Refusal refusal) {
        Wording sentence = columns.of(kind).stream().filter(column -> column.name().equals(refusal.field())).findFirst()
                .map(column -> refusal.message().with(column.name(), column.label())).orElse(refusal.message());
        return new Fault(refusal.field(), sentence);
    }

    private List<RowOutcome.Typed> typed(BulkKind kind, Entry entry) {
        return columns.of(kind).stream().filter(column -> entry.values().containsKey(column.name()))
                .map(column -> new RowOutcome.Typed(column.label(), column.shown(entry.values().get(column.name())))).toList();
    }
}
