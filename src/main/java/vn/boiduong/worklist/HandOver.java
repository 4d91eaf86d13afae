package vn.boiduong.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * A colleague has taken a task and cannot go on with it, or nobody takes it. Hr gives it to one of those it is offered to, deputies of the
 * day included; what a colleague has taken another of these may take over as well. Never to, and never by, a person the task is about.
 * Whoever completes it is checked as always.
 */
@Service
@Transactional
public class HandOver {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    private final CaseTasks tasks;
    private final CaseText texts;
    private final CaseEngine engine;
    private final HandOverTable table;
    private final Groups groups;
    private final Directory directory;
    private final Actors actors;
    private final Notifications notifications;
    private final OfficeClock clock;

    HandOver(CaseTasks tasks, CaseText texts, CaseEngine engine, HandOverTable table, Groups groups, Directory directory, Actors actors,
             Notifications notifications, OfficeClock clock) {
        this.tasks = tasks;
        this.texts = texts;
        this.engine = engine;
        this.table = table;
        this.groups = groups;
        this.directory = directory;
        this.actors = actors;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Someone who could have the task. */
    public record Candidate(String officer, String name) {
    }

    /**
     * A task that may pass to one of these. {@code holder} and {@code holderName} are null where nobody has taken it; {@code ownTask}, the task of the
     * diagram, where it is one person's alone and passes to nobody, else null.
     */
    public record Offer(String taskId, String name, String title, String holder, String holderName, List<Candidate> candidates, String ownTask) {
    }

    /** From whom to whom and why; {@code from} is who had the task when it was looked at, empty or null where nobody had. */
    public record Given(String from, String to, String reason) {
    }

    /** As the current person, who has to see the task: gives it from its holder, or from nobody, to another candidate, and tells both. */
    public void give(String taskId, Given given) {
        Actor actor = actors.current();
        OpenTask task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone"));
        List<String> offeredTo = tasks.candidateGroups(taskId);
        Set<String> concerned = concerned(task);
        require(actor, task, offeredTo, concerned);
        if (offeredTo.isEmpty()) {
            throw new RuleViolation("worklist.handOver.ownWork", task.name());
        }
        String from = given.from() == null || given.from().isBlank() ? null : given.from();
        if (!Objects.equals(task.assignee(), from)) {
            throw notHis(task, from);
        }
        if (candidates(task, offeredTo, concerned).stream().noneMatch(candidate -> candidate.officer().equals(given.to()))) {
            throw RuleViolation.inField("to", "worklist.handOver.notACandidate", task.name());
        }
        String why = FreeText.required("reason", "worklist.handOver.reason", given.reason(), LONGEST_REASON);
        if (!engine.hand(taskId, from, given.to())) {
            throw notHis(tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone")), from);
        }
        HandOverTable.Passing passing = new HandOverTable.Passing(from, given.to(), actor.officerId(), why);
        tell(task, passing, table.add(task, passing, clock.now()));
    }

    /** Whom the current person may give the task to, by id; nobody where it is not theirs to give, nothing where they do not see it. */
    @Transactional(readOnly = true)
    public Optional<List<Candidate>> candidates(String taskId) {
        return tasks.find(taskId).map(this::candidates);
    }

    /**
     * The task with its holder and whom the current person may give it to; nothing where they do not see it, or where nobody has taken it
     * and they may take it themselves. Who sees it and may not give it is refused.
     */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String taskId) {
        return tasks.find(taskId).filter(task -> task.assignee() != null || actors.current().has(Role.HR)).map(this::offer);
    }

    private Offer offer(OpenTask task) {
        List<String> offeredTo = tasks.candidateGroups(task.id());
        Set<String> concerned = concerned(task);
        require(actors.current(), task, offeredTo, concerned);
        String holder = task.assignee();
        return new Offer(task.id(), task.name(), texts.view(task.ref().process()).title(task.ref().businessKey()), holder,
                holder == null ? null : directory.namesOf(List.of(holder)).getOrDefault(holder, holder), candidates(task, offeredTo, concerned),
                offeredTo.isEmpty() ? task.ref().task() : null);
    }

    private List<Candidate> candidates(OpenTask task) {
        List<String> offeredTo = tasks.candidateGroups(task.id());
        Set<String> concerned = concerned(task);
        return mayGive(actors.current(), task, offeredTo, concerned) ? candidates(task, offeredTo, concerned) : List.of();
    }

    /** What was given over in the own agency, the latest first. */
    @Transactional(readOnly = true)
    public List<HandedOver> recorded() {
        Actor actor = actors.current();
        if (!actor.hasAny(Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        return table.ofAgency(actor.agency(), MOST);
    }

    /** How these tasks passed from one to another, the oldest first. Who may know is settled by whoever asks. */
    @Transactional(readOnly = true)
    public List<HandedOver> ofTasks(Collection<String> taskIds) {
        return table.ofTasks(taskIds);
    }

    /** Somebody else was quicker, or gave it back: whoever has it now has perhaps begun. */
    private RuleViolation notHis(OpenTask task, String from) {
        if (task.assignee() == null && from == null) {
            return new RuleViolation("worklist.handOver.changed", task.name());
        }
        if (task.assignee() == null) {
            return new RuleViolation("worklist.handOver.notTaken", task.name());
        }
        if (from == null) {
            return RuleViolation.inField("from", "worklist.handOver.takenNow", task.name(), directory.namesOf(List.of(task.assignee())).getOrDefault(task.assignee(), task.assignee()));
        }
        Map<String, String> names = directory.namesOf(List.of(task.assignee(), from));
        return new RuleViolation("worklist.handOver.heldByAnother", task.name(), names.getOrDefault(task.assignee(), task.assignee()),
                names.getOrDefault(from, from));
    }

    private static void require(Actor actor, OpenTask task, List<String> offeredTo, Set<String> concerned) {
        if (concerned.contains(actor.officerId())) {
            throw new RuleViolation("worklist.handOver.aboutOneself");
        }
        if (!mayGive(actor, task, offeredTo, concerned)) {
            actor.require(Role.HR, task.agency());
        }
    }

    private static boolean mayGive(Actor actor, OpenTask task, List<String> offeredTo, Set<String> concerned) {
        return actor.agency().equals(task.agency()) && mayAsk(actor, task.assignee(), offeredTo) && !concerned.contains(actor.officerId());
    }

    /** Hr, and of a taken task those it is offered to, whatever it is about; {@code holder} is null where nobody has taken it. */
    public static boolean mayAsk(Actor actor, String holder, List<String> offeredTo) {
        return actor.has(Role.HR) || holder != null && actor.groups().stream().anyMatch(offeredTo::contains);
    }

    private Set<String> concerned(OpenTask task) {
        return texts.view(task.ref().process()).concerned(task.ref());
    }

    private List<Candidate> candidates(OpenTask task, List<String> offeredTo, Set<String> concerned) {
        List<String> people = offeredTo.stream().flatMap(group -> groups.members(group, task.agency()).stream()).distinct()
                .filter(person -> !person.equals(task.assignee()) && !concerned.contains(person)).toList();
        Map<String, String> names = directory.namesOf(people);
        return people.stream().map(person -> new Candidate(person, names.getOrDefault(person, person))).toList();
    }

    private void tell(OpenTask task, HandOverTable.Passing passing, long number) {
        Map<String, String> names = directory.namesOf(Stream.of(passing.from(), passing.to(), passing.by()).filter(Objects::nonNull).distinct().toList());
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        String by = names.get(passing.by());
        if (passing.from() == null) {
            tell(task, passing.to(), number, "received", Messages.text("worklist.handOver.text.assigned", task.name(), title, by, passing.reason()));
            return;
        }
        tell(task, passing.from(), number, "passedOn",
                Messages.text("worklist.handOver.text.passedOn", task.name(), title, names.get(passing.to()), by, passing.reason()));
        tell(task, passing.to(), number, "received",
                Messages.text("worklist.handOver.text.received", task.name(), title, names.get(passing.from()), by, passing.reason()));
    }

    private void tell(OpenTask task, String recipient, long number, String way, String text) {
        String title = texts.view(task.ref().process()).title(task.ref().businessKey());
        notifications.tell(new Notice(task.agency(), recipient, way.equals("received") ? "TASK_HANDED_OVER" : "TASK_PASSED_ON",
                Messages.text("worklist.handOver.subject." + way, task.name(), title), text,
                "/camunda/app/tasklist/default/#/?task=" + task.id(), task.id(), "handOver/" + number));
    }
}
