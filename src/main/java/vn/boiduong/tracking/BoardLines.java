package vn.boiduong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.history.CaseLine;
import vn.boiduong.history.CaseNames;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.TaskNotice;
import vn.boiduong.notification.TaskNotices;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.tracking.BoardLine.Acts;
import vn.boiduong.tracking.BoardLine.Failed;
import vn.boiduong.tracking.BoardLine.Step;
import vn.boiduong.tracking.BoardLine.Work;
import vn.boiduong.tracking.Standings.Failure;
import vn.boiduong.tracking.Standings.Spot;
import vn.boiduong.tracking.Standings.Task;
import vn.boiduong.worklist.DueWords;
import vn.boiduong.worklist.HandOver;
import vn.boiduong.worklist.HandOverWords;

/** Tells in words where cases stand, for a whole page in the same few queries. */
@OnPages
@Component
class BoardLines {

    private static final Set<String> REMINDERS = Set.of("REMINDER", "REMINDER_BY_HR");
    private static final Comparator<Step> URGENT = Comparator.comparing((Step step) -> step.work() == null ? null : step.work().dueOn(),
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Step::name)
            .thenComparing(step -> step.work() == null || step.work().unitName() == null ? "" : step.work().unitName());
    private static final String ESCALATION = "ESCALATION";

    private final CaseNames names;
    private final Standings standings;
    private final TaskNotices notices;
    private final HandOverWords handOvers;
    private final RoundClosing rounds;
    private final Directory directory;
    private final OfficeClock clock;

    BoardLines(CaseNames names, Standings standings, TaskNotices notices, HandOverWords handOvers, RoundClosing rounds, Directory directory,
               OfficeClock clock) {
        this.names = names;
        this.standings = standings;
        this.notices = notices;
        this.handOvers = handOvers;
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    private record Words(Actor reader, Map<String, String> units, Map<String, String> heads, Map<String, String> people, Map<String, String> unitOf,
                         Map<String, List<TaskNotice>> told, Map<String, String> handedOver) {
    }

    List<BoardLine> of(List<PastCase> cases, Actor reader) {
        List<String> running = cases.stream().filter(each -> each.endedAt() == null).map(PastCase::id).toList();
        Map<String, List<Spot>> spots = standings.spots(running).stream().collect(Collectors.groupingBy(Spot::caseId));
        Map<String, List<Failure>> failures = standings.failures(running).stream().collect(Collectors.groupingBy(Failure::caseId));
        Words words = words(spots.values().stream().flatMap(List::stream).map(Spot::task).filter(Objects::nonNull).toList(), reader);
        Map<String, LocalDate> over = names.over(cases, clock.today());
        Map<String, CaseLine> lines = names.lines(cases).stream().collect(Collectors.toMap(CaseLine::id, line -> line));
        return cases.stream().map(each -> new BoardLine(lines.get(each.id()), each.businessKey(),
                spots.getOrDefault(each.id(), List.of()).stream().map(spot -> step(spot, words)).sorted(URGENT).toList(),
                failures.getOrDefault(each.id(), List.of()).stream().map(BoardLines::failed).toList(),
                reader.has(Role.HR), over.get(each.id()))).toList();
    }

    private Words words(List<Task> tasks, Actor reader) {
        List<String> ids = tasks.stream().map(Task::id).toList();
        List<String> holders = tasks.stream().map(Task::assignee).filter(Objects::nonNull).distinct().toList();
        List<Unit> units = directory.units(reader.agency()).stream().filter(unit -> unit.head() != null).toList();
        Map<String, String> names = directory.namesOf(units.stream().map(Unit::head).distinct().toList());
        Map<String, String> heads = units.stream().collect(Collectors.toMap(Unit::code, unit -> names.getOrDefault(unit.head(), unit.head())));
        return new Words(reader, directory.unitNames(reader.agency()), heads, directory.namesOf(holders),
                directory.unitsOf(holders), notices.of(ids).stream().collect(Collectors.groupingBy(TaskNotice::task)), handOvers.of(ids));
    }

    private Step step(Spot spot, Words words) {
        return new Step(spot.step(), spot.name(), day(spot.since()), day(spot.until()), spot.task() == null ? null : work(spot.task(), spot.step(), words));
    }

    private Work work(Task task, String step, Words words) {
        DueWords due = DueWords.of(task.dueAt(), clock.today());
        Optional<String> unit = task.groups().stream().flatMap(group -> unitOf(group, words.reader.agency()).stream()).findFirst();
        boolean hr = words.reader.has(Role.HR);
        Acts acts = new Acts(hr, !task.groups().isEmpty() && HandOver.mayAsk(words.reader, task.assignee(), task.groups()),
                hr && due.overdue() && rounds.tasks().contains(step), hr && task.groups().isEmpty());
        return new Work(task.id(), unit.orElse(null), unit.map(code -> words.units.getOrDefault(code, code)).orElse(null), holder(task, words), words.handedOver.getOrDefault(task.id(), whyTheirs(task, step)), due.day(), Messages.shown(due.words()),
                due.overdue(), told(words.told.getOrDefault(task.id(), List.of())), acts);
    }

    private static Optional<String> unitOf(String group, String agency) {
        String heads = Role.headGroup(agency, "");
        return group.startsWith(heads) ? Optional.of(group.substring(heads.length())) : Optional.empty();
    }

    /** Where nobody may decide about himself a task waits for another role than it does as a rule. */
    private static String whyTheirs(Task task, String step) {
        return task.groups().stream().flatMap(group -> Messages.findShown("tracking.why." + step + "." + group).stream()).findFirst().orElse(null);
    }

    /** A person with the unit, or the role it waits for. */
    private static String holder(Task task, Words words) {
        if (task.assignee() != null) {
            String unit = words.unitOf.get(task.assignee());
            String name = words.people.getOrDefault(task.assignee(), task.assignee());
            return unit == null ? name : Messages.shown("tracking.holder", name, words.units.getOrDefault(unit, unit));
        }
        return task.groups().stream().map(group -> unitOf(group, words.reader.agency())
                .map(code -> headOf(code, words))
                .orElseGet(() -> Messages.shown("identity.group." + group))).collect(Collectors.joining(", "));
    }

    private static String headOf(String unit, Words words) {
        String head = Messages.shown("worklist.headOf", words.units.getOrDefault(unit, unit));
        return words.heads.containsKey(unit) ? Messages.shown("tracking.holder.head", head, words.heads.get(unit)) : head;
    }

    private static List<String> told(List<TaskNotice> notices) {
        List<String> told = new ArrayList<>();
        List<LocalDate> reminded = days(notices, REMINDERS);
        if (!reminded.isEmpty()) {
            told.add(Messages.shown("tracking.reminded", reminded.size(), Days.text(reminded.get(reminded.size() - 1))));
        }
        days(notices, Set.of(ESCALATION)).forEach(day -> told.add(Messages.shown("tracking.escalated", Days.text(day))));
        return told;
    }

    private static List<LocalDate> days(List<TaskNotice> notices, Set<String> kinds) {
        return notices.stream().filter(notice -> kinds.contains(notice.kind())).map(TaskNotice::at).map(OfficeClock::dayOf).distinct().sorted().toList();
    }

    private static Failed failed(Failure failure) {
        return new Failed(failure.job(), failure.inCase(), failure.step(), FailureWords.brief(failure.process(), failure.step()), failure.since());
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : OfficeClock.dayOf(moment);
    }
}
