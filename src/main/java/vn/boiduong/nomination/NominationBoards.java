package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.identity.StandIns;
import vn.boiduong.nomination.NominationBoardTable.Round;
import vn.boiduong.nomination.NominationBoardTable.Row;
import vn.boiduong.policy.Conditions;
import vn.boiduong.policy.Policies;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.Wording;

/** What is awaited from whom in the nominations under way: for hr, chairman and auditor all of it, for a head the own units' part. */
@OnPages
@Service
@Transactional(readOnly = true)
public class NominationBoards {

    private final NominationBoardTable table;
    private final CaseTasks tasks;
    private final Directory directory;
    private final StandIns standIns;
    private final Policies policies;
    private final OfficeClock clock;

    NominationBoards(NominationBoardTable table, CaseTasks tasks, Directory directory, StandIns standIns, Policies policies,
                     OfficeClock clock) {
        this.table = table;
        this.tasks = tasks;
        this.directory = directory;
        this.standIns = standIns;
        this.policies = policies;
        this.clock = clock;
    }

    public NominationBoard of(Actor actor) {
        Sight sight = Sight.of(actor).ofOthers();
        List<Row> rows = table.underway(actor.agency());
        StandIns.Book deputies = standIns.of(actor.agency());
        List<Row> underway = rows.stream().filter(row -> row.status() != NominationStatus.WAITING).toList();
        Map<String, List<OpenTask>> open = tasks.allOfCases(NominationProcess.KEY, underway.stream().map(Row::course).toList()).stream()
                .collect(Collectors.groupingBy(task -> task.ref().businessKey()));
        Map<String, String> names = directory.namesOf(open.values().stream().flatMap(List::stream).map(OpenTask::assignee)
                .filter(Objects::nonNull).distinct().toList());
        Map<String, List<Round>> rounds = table.rounds(actor.agency(), underway.stream().map(Row::course).toList()).stream()
                .filter(round -> sight.whole() || sight.units().contains(round.unit())).collect(Collectors.groupingBy(Round::course));
        return new NominationBoard(sight, underway.stream().filter(row -> sight.whole() || rounds.containsKey(row.course()))
                .map(row -> underway(row, rounds.getOrDefault(row.course(), List.of()), new Tasks(open.getOrDefault(row.course(), List.of()), names, deputies)))
                .toList(), rows.stream().filter(row -> row.status() == NominationStatus.WAITING)
                .map(row -> new NominationBoard.Coming(row.course(), row.name(), row.startsOn(), row.opensOn())).toList());
    }

    /** The conditions of being sent, each with what becomes of who does not meet it in nominations that open today. */
    public List<NominationBoard.Rule> rules(Actor actor) {
        Conditions handled = policies.inForce(actor.agency(), clock.today()).conditions();
        return Arrays.stream(Condition.values()).map(condition -> new NominationBoard.Rule(condition.rule(), condition.source(),
                handled(condition, handled))).toList();
    }

    private static Wording handled(Condition condition, Conditions handled) {
        return Conditions.FIXED.contains(condition.name()) ? Wording.of("nomination.handled." + condition)
                : Wording.of("nomination.handled", handled.of(condition.name()).text());
    }

    /** The open tasks of one nomination, the names of who has taken one, and who ever acted for a head. */
    private record Tasks(List<OpenTask> open, Map<String, String> names, StandIns.Book deputies) {
    }

    private NominationBoard.Underway underway(Row row, List<Round> rounds, Tasks tasks) {
        return new NominationBoard.Underway(row.course(), row.name(), row.startsOn(), row.endsOn(), row.seats(), row.status(),
                Late.of(row.startsOn(), row.endsOn(), clock.today()), row.returnReason(),
                tasks.open().stream().filter(task -> task.ref().unit().isEmpty()).map(task -> awaited(task, tasks)).toList(),
                rounds.stream().sorted(Comparator.comparing(Round::name, NameOrder.OF_THINGS)).map(round -> part(round, tasks)).toList());
    }

    private NominationBoard.UnitPart part(Round round, Tasks tasks) {
        return new NominationBoard.UnitPart(round.name(), round.reservedSeats(), round.seated(), round.waiting(), round.struck(), round.answeredBy(),
                tasks.deputies().stoodIn(round.unit(), round.answeredById(), round.endedOn()), round.endedOn(), round.closedReason(), tasks.open().stream().filter(task -> task.ref().unit().filter(round.unit()::equals).isPresent())
                        .findFirst().map(task -> awaited(task, tasks)).orElse(null));
    }

    private NominationBoard.Awaited awaited(OpenTask task, Tasks tasks) {
        LocalDate until = task.dueAt() == null ? null : LocalDate.ofInstant(task.dueAt().toInstant(), OfficeClock.ZONE);
        return new NominationBoard.Awaited(task.name(), Messages.shown("nomination.page.from." + task.ref().task()),
                task.assignee() == null ? null : tasks.names().get(task.assignee()), until, until != null && until.isBefore(clock.today()));
    }
}
