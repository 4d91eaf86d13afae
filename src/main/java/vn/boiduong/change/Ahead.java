package vn.boiduong.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Wording;

/**
 * What an act of hr would set going, before it is done: it is done in a transaction that is rolled back, as the preview of a change
 * is (ADR 0014). Tasks are counted by what is asked and until when: the start of a year opens one or two for every unit.
 */
@Service
public class Ahead {

    private final Traces traces;
    private final TransactionTemplate undone;

    Ahead(Traces traces, PlatformTransactionManager transactions) {
        this.traces = traces;
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** {@code ended} names what has no longer to be done, in sentences; {@code told} who gets a notice, by its subject. */
    public record Seen(List<Begun> begun, List<Wording> ended, List<Told> told) {
    }

    /** Work that opens: for how many units (none where it is a role's), offered to how many people, until when or null. */
    public record Begun(String task, int units, int people, LocalDate until) {
    }

    /** A notice and to how many people it goes. */
    public record Told(String subject, int people) {
    }

    /** Nothing of the act stays. */
    public Seen of(Runnable act, Actor actor) {
        actor.require(Role.HR, actor.agency());
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            Trace trace = traces.of(actor.agency(), Change.NONE, act);
            return new Seen(begun(trace.before(), trace.after()), TaskDifferences.ended(trace.before(), trace.after()), told(trace));
        });
    }

    private static List<Begun> begun(Picture before, Picture after) {
        Map<Kind, List<HeldTask>> byKind = after.tasks().values().stream().filter(task -> !before.tasks().containsKey(task.task().id()))
                .collect(Collectors.groupingBy(Kind::of, () -> new TreeMap<>(Kind.ORDER), Collectors.toList()));
        return byKind.entrySet().stream().map(kind -> new Begun(kind.getKey().task(), units(kind.getValue()), people(kind.getValue(), after),
                kind.getKey().until())).toList();
    }

    private static int units(List<HeldTask> tasks) {
        return (int) tasks.stream().flatMap(task -> task.ref().unit().stream()).distinct().count();
    }

    private static int people(List<HeldTask> tasks, Picture after) {
        Set<String> people = new TreeSet<>();
        tasks.forEach(task -> people.addAll(TaskDifferences.holders(task, after)));
        return people.size();
    }

    private static List<Told> told(Trace trace) {
        Map<String, Set<String>> bySubject = new TreeMap<>();
        trace.told().forEach(notice -> bySubject.computeIfAbsent(notice.subject(), subject -> new TreeSet<>()).add(notice.recipient()));
        return bySubject.entrySet().stream().map(subject -> new Told(subject.getKey(), subject.getValue().size())).toList();
    }

    /** Tasks of one name that are due on one day. */
    private record Kind(String task, LocalDate until) {

        private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::until, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Kind::task);

        private static Kind of(HeldTask held) {
            return new Kind(held.task().name(), Objects.isNull(held.task().dueAt()) ? null : OfficeClock.dayOf(held.task().dueAt()));
        }
    }
}
