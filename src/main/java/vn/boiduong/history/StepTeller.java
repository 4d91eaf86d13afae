package vn.boiduong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Transfer;
import vn.boiduong.history.CaseArchive.Act;
import vn.boiduong.history.CaseArchive.ActKind;
import vn.boiduong.history.CaseArchive.Task;
import vn.boiduong.identity.StandIns;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.Wording;
import vn.boiduong.worklist.HandedOver;

/** Tells the steps of one case. */
@OnPages
record StepTeller(People people, Tasks tasks, LocalDate today) {

    record People(Map<String, Officer> byId, List<Transfer> moves, Map<String, String> units, StandIns.Book standIns) {

        /** The unit the person belonged to on the day; a day not known is today. */
        private String unit(Officer officer, LocalDate on) {
            String then = on == null ? officer.unit() : moves.stream().filter(move -> move.officer().equals(officer.id()) && move.movedOn().isAfter(on))
                    .findFirst().map(Transfer::fromUnit).orElse(officer.unit());
            return units.getOrDefault(then, then);
        }
    }

    /** By task: what people did with it, how it was handed over, who has it now. */
    record Tasks(Map<String, List<Act>> acts, Map<String, List<HandedOver>> handedOver, Map<String, String> holders) {
    }

    /** Name and unit of that day, the id alone of someone the directory does not know, null for nobody. */
    String person(String id, LocalDate on) {
        Officer officer = id == null ? null : people.byId.get(id);
        return officer == null ? id : Messages.shown("history.who", officer.fullName(), people.unit(officer, on));
    }

    private String person(String id, Instant at) {
        return person(id, OfficeClock.dayOf(at));
    }

    private String name(String id) {
        return people.byId.containsKey(id) ? people.byId.get(id).fullName() : id;
    }

    Story.Step tell(CaseArchive.Step step, Map<String, CaseLine> cases) {
        Task task = step.task();
        LocalDate due = task == null || task.dueAt() == null ? null : OfficeClock.dayOf(task.dueAt());
        String doer = task == null ? null : doer(task, step);
        Instant when = step.doneAt() == null ? step.cameAt() : step.doneAt();
        String who = task == null ? null : doer != null ? person(doer, when) : step.doneAt() == null ? tasks.holders.get(task.id()) : null;
        Wording mark = doer == null || step.unit() == null ? Wording.NONE : people.standIns.mark(step.unit(), doer,
                OfficeClock.dayOf(when));
        return new Story.Step(step.kind(), step.name(), step.unit() == null ? null : people.units.getOrDefault(step.unit(), step.unit()), who,
                Messages.shown(mark).strip(), step.cameAt(), due, step.doneAt(), state(step, due), task == null ? List.of() : acts(task),
                step.called() == null ? null : cases.get(step.called()));
    }

    Story.Note tell(NoteTable.Row note) {
        String label = Messages.shown("history.note." + note.word());
        return new Story.Note(note.about() == null ? label : Messages.shown("history.about", label, name(note.about())),
                Messages.findShown("history.said." + note.text()).orElse(note.text()),
                person(note.by(), note.on()), note.on(), note.unit() == null ? null : people.units.getOrDefault(note.unit(), note.unit()));
    }

    private String doer(Task task, CaseArchive.Step step) {
        return tasks.acts.getOrDefault(task.id(), List.of()).stream().filter(act -> act.kind() == ActKind.COMPLETE).map(Act::by)
                .filter(Objects::nonNull).findFirst().orElse(step.stopped() ? null : task.assignee());
    }

    private Story.State state(CaseArchive.Step step, LocalDate due) {
        if (step.stopped()) {
            return Story.State.STOPPED;
        }
        LocalDate until = step.doneAt() == null ? today : OfficeClock.dayOf(step.doneAt());
        boolean late = due != null && until.isAfter(due);
        return step.doneAt() == null ? late ? Story.State.OVERDUE : Story.State.OPEN : late ? Story.State.LATE : Story.State.DONE;
    }

    /** Who took it, gave it back or over; that it was completed the step itself says. */
    private List<String> acts(Task task) {
        List<HandedOver> handed = tasks.handedOver.getOrDefault(task.id(), List.of());
        List<String> told = new ArrayList<>();
        for (Act act : tasks.acts.getOrDefault(task.id(), List.of())) {
            if (act.kind() != ActKind.COMPLETE && handed.stream().noneMatch(each -> each.to().equals(act.to()) && Objects.equals(each.from(), act.from()))) {
                told.add(Messages.shown("history.act." + act.kind(), Days.text(act.at()), Objects.toString(person(act.by(), act.at()), Messages.shown("history.machine")),
                        Objects.toString(person(act.to(), act.at()), "")));
            }
        }
        handed.forEach(each -> told.add(each.from() == null
                ? Messages.shown("history.act.HAND_OUT", Days.text(each.at()), person(each.by(), each.at()), person(each.to(), each.at()), each.reason())
                : Messages.shown("history.act.HAND_OVER", Days.text(each.at()), person(each.by(), each.at()), person(each.from(), each.at()),
                        person(each.to(), each.at()), each.reason())));
        return told;
    }
}
