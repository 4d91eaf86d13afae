package vn.boiduong.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Wording;

/**
 * Open work that a change of a later day will touch, which no picture of today shows: what a deputy will find or leave behind, what falls due
 * while its holder is on leave. Work due before that day is expected to be done by then; work that is overdue is not. What is due first is
 * named, the rest is counted.
 */
@Component
class LaterTasks {

    private static final int NAMED = 10;
    private static final Comparator<HeldTask> BY_DUE_DAY = Comparator.comparing(held -> held.task().dueAt(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final CaseText texts;
    private final Directory directory;
    private final OfficeClock clock;

    LaterTasks(CaseText texts, Directory directory, OfficeClock clock) {
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    List<Effect> about(Change change, String agency, Picture after) {
        return switch (change.kind()) {
            case DEPUTY -> later(change) ? told(unitsWork(change, agency, after), task -> sentence("later", task, change, after)) : List.of();
            case DEPUTY_ENDED -> later(change) ? told(unitsWork(change, agency, after), task -> sentence("laterWithout", task, change, after)) : List.of();
            case LEAVE -> told(dueOnLeave(change, agency, after), task -> warning(task, change, after));
            default -> List.of();
        };
    }

    private static List<Effect> told(Stream<HeldTask> tasks, Function<HeldTask, Effect> sentence) {
        List<HeldTask> all = tasks.sorted(BY_DUE_DAY.thenComparing(held -> held.task().name()).thenComparing(HeldTask::title)
                .thenComparing(held -> held.task().id())).toList();
        List<Effect> told = new ArrayList<>(all.stream().limit(NAMED).map(sentence).toList());
        if (all.size() > NAMED) {
            told.add(new Effect(told.get(0).area(), Wording.of("change.task.more", all.size() - NAMED)));
        }
        return told;
    }

    private boolean later(Change change) {
        return change.firstDay().isAfter(clock.today());
    }

    /** What is offered to whoever acts for the unit, whoever is concerned by it excepted: he gets no part in it. */
    private Stream<HeldTask> unitsWork(Change change, String agency, Picture after) {
        String heads = Role.headGroup(agency, change.unit());
        return after.tasks().values().stream().filter(held -> held.task().assignee() == null && held.groups().contains(heads))
                .filter(held -> !texts.view(held.ref().process()).concerned(held.ref()).contains(change.officer()))
                .filter(stillOpenOn(change.firstDay()));
    }

    private Predicate<HeldTask> stillOpenOn(LocalDate day) {
        return held -> held.task().dueAt() == null || !dueOn(held).isBefore(day) || dueOn(held).isBefore(clock.today());
    }

    /** Work nobody else will have on the day it is due: it lies until its holder is back unless somebody stands in or it is handed over. */
    private Stream<HeldTask> dueOnLeave(Change leave, String agency, Picture after) {
        Map<LocalDate, Picture> days = new HashMap<>();
        return after.tasks().values().stream().filter(held -> held.task().dueAt() != null && !dueOn(held).isBefore(clock.today())
                        && !dueOn(held).isBefore(leave.firstDay()) && !dueOn(held).isAfter(leave.lastDay()))
                .filter(held -> TaskDifferences.holders(held, days.computeIfAbsent(dueOn(held), day -> after.with(directory.deputies(agency, day))))
                        .equals(Set.of(leave.officer())));
    }

    private static Effect warning(HeldTask held, Change leave, Picture after) {
        return new Effect(Effect.Area.WARNING, Wording.of("change.caution.dueOnLeave", held.task().name(), held.title(),
                after.person(leave.officer()), Days.text(dueOn(held))));
    }

    private static LocalDate dueOn(HeldTask held) {
        return OfficeClock.dayOf(held.task().dueAt());
    }

    private static Effect sentence(String key, HeldTask held, Change change, Picture after) {
        return new Effect(Effect.Area.TASK, Wording.of("change.task." + key, held.task().name(), held.title(), after.person(change.officer()),
                Days.text(change.firstDay())));
    }
}
