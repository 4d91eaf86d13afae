package vn.boiduong.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/**
 * Where cases stand: their open tasks with whoever has them. The people concerned do not see such tasks in their own lists,
 * so this asks the engine past them; who may know of a case is settled by whoever asks.
 */
@OnPages
@Service
@Transactional(readOnly = true)
public class CaseSteps {

    private final OwnTasks tasks;
    private final Directory directory;
    private final OfficeClock clock;

    CaseSteps(OwnTasks tasks, Directory directory, OfficeClock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<CaseStep> of(String agency, Collection<String> businessKeys) {
        List<OwnTasks.Step> steps = tasks.ofCases(agency, businessKeys);
        Map<String, String> units = directory.units(agency).stream()
                .collect(Collectors.toMap(unit -> Role.headGroup(agency, unit.code()), Unit::name));
        Map<String, String> people = directory.namesOf(steps.stream().map(step -> step.task().assignee()).filter(Objects::nonNull).distinct().toList());
        return steps.stream().map(step -> step(step, step.group().map(group -> nameOf(group, units))
                .orElseGet(() -> people.get(step.task().assignee())))).toList();
    }

    private static String nameOf(String group, Map<String, String> units) {
        return Optional.ofNullable(units.get(group)).map(unit -> Messages.shown("worklist.headOf", unit))
                .orElseGet(() -> Messages.shown("identity.group." + group));
    }

    private CaseStep step(OwnTasks.Step step, String holder) {
        OwnTask task = step.task();
        DueWords due = DueWords.of(task.dueAt(), clock.today());
        return new CaseStep(task.id(), task.ref().process(), task.ref().businessKey(), task.name(), task.ref().unit().orElse(null),
                task.assignee(), holder, OfficeClock.dayOf(step.since()), due.day(), due.overdue());
    }
}
