package vn.boiduong.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Wording;

/**
 * Open work that a change of a later day will touch, which no picture of today shows: what a deputy will find or leave behind, what falls due
 * while its holder is on leave. Work due before that day is expected to be done by then; work that is overdue is not.
 */
@Component
class LaterTasks {

    private final CaseText texts;
    private final OfficeClock clock;

    LaterTasks(CaseText texts, OfficeClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<Effect> about(Change change, String agency, Picture after) {
        return (switch (change.kind()) {
            case DEPUTY -> later(change) ? unitsWork(change, agency, after).map(task -> sentence("later", task, change, after)) : Stream.<Effect>empty();
            case DEPUTY_ENDED -> later(change) ? unitsWork(change, agency, after).map(task -> sentence("laterWithout", task, change, after)) : Stream.<Effect>empty();
            case LEAVE -> whileOnLeave(change, after);
            default -> Stream.<Effect>empty();
        }).sorted(Comparator.comparing(Effect::sentence)).toList();
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

    /** Work nobody else has: it lies until its holder is back unless somebody stands in or it is handed over. */
    private Stream<Effect> whileOnLeave(Change leave, Picture after) {
        return after.tasks().values().stream().filter(held -> TaskDifferences.holders(held, after).equals(Set.of(leave.officer())))
                .filter(held -> held.task().dueAt() != null && !dueOn(held).isBefore(leave.firstDay()) && !dueOn(held).isAfter(leave.lastDay()))
                .map(held -> new Effect(Effect.Area.WARNING, Wording.of("change.caution.dueOnLeave", held.task().name(), held.title(),
                        after.person(leave.officer()), Days.text(dueOn(held)))));
    }

    private static LocalDate dueOn(HeldTask held) {
        return OfficeClock.dayOf(held.task().dueAt());
    }

    private static Effect sentence(String key, HeldTask held, Change change, Picture after) {
        return new Effect(Effect.Area.TASK, Wording.of("change.task." + key, held.task().name(), held.title(), after.person(change.officer()),
                Days.text(change.firstDay())));
    }
}
