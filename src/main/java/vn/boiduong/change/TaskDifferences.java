package vn.boiduong.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.shared.Wording;

/** Open work that ends, begins, changes hands or is due on another day. */
final class TaskDifferences {

    private TaskDifferences() {
    }

    static List<Effect> between(Picture before, Picture after) {
        List<Effect> found = new ArrayList<>();
        before.tasks().forEach((id, then) -> {
            HeldTask now = after.tasks().get(id);
            Set<String> hadIt = holders(then, before);
            if (now == null) {
                found.add(task("ends", then, before.people(hadIt)));
            } else if (!hadIt.equals(holders(now, after))) {
                found.add(handedOver(now, before, after, hadIt));
            }
            if (now != null && !Objects.equals(then.task().dueAt(), now.task().dueAt())) {
                found.add(task("due", now, after.people(holders(now, after)), day(then), day(now)));
            }
        });
        after.tasks().forEach((id, now) -> {
            if (!before.tasks().containsKey(id)) {
                found.add(task("begins", now, after.people(holders(now, after))));
            }
        });
        return found;
    }

    /** What has no longer to be done, and by whom it had to be, in sentences. */
    static List<Wording> ended(Picture before, Picture after) {
        return before.tasks().entrySet().stream().filter(task -> !after.tasks().containsKey(task.getKey())).map(Map.Entry::getValue)
                .map(task -> task("ends", task, before.people(holders(task, before))).sentence()).sorted().toList();
    }

    private static String day(HeldTask held) {
        return Days.text(OfficeClock.dayOf(held.task().dueAt()));
    }

    private static Effect handedOver(HeldTask task, Picture before, Picture after, Set<String> hadIt) {
        Set<String> haveIt = holders(task, after);
        Set<String> newly = new TreeSet<>(haveIt);
        newly.removeAll(hadIt);
        Set<String> noLonger = new TreeSet<>(hadIt);
        noLonger.removeAll(haveIt);
        if (noLonger.isEmpty()) {
            return task("joined", task, after.people(newly));
        }
        return newly.isEmpty() ? task("without", task, before.people(noLonger), after.people(haveIt))
                : task("handedOver", task, before.people(noLonger), after.people(newly));
    }

    /** Whoever may complete the task: the one who took it, else everyone it is offered to. */
    static Set<String> holders(HeldTask held, Picture picture) {
        Set<String> holders = new TreeSet<>();
        if (held.task().assignee() != null) {
            holders.add(held.task().assignee());
        } else {
            held.groups().forEach(group -> holders.addAll(picture.members().getOrDefault(group, Set.of())));
        }
        return holders;
    }

    private static Effect task(String key, HeldTask held, Object... people) {
        List<Object> words = new ArrayList<>(List.of(held.task().name(), held.title()));
        words.addAll(List.of(people));
        return new Effect(Effect.Area.TASK, Wording.of("change.task." + key, words.toArray()));
    }
}
