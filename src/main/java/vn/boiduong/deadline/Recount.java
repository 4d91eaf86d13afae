package vn.boiduong.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.engine.TaskRef;

/**
 * Counts the deadlines of open tasks anew when working days or the days of a course change. Of a changed calendar only a task
 * moves whose due day follows from the calendar as it was; one that was given its day otherwise keeps it.
 */
@Service
public class Recount {

    private final Deadlines deadlines;
    private final CaseTasks tasks;
    private final Directory directory;
    private final OfficeClock clock;

    Recount(Deadlines deadlines, CaseTasks tasks, Directory directory, OfficeClock clock) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.directory = directory;
        this.clock = clock;
    }

    /** Makes the change of the calendar and moves what follows from it, of the tasks due on or after the day. */
    @Transactional
    public List<MovedDeadline> around(LocalDate from, Runnable change) {
        List<OpenTask> open = directory.agencies().stream().map(Agency::code)
                .flatMap(agency -> tasks.dueFrom(agency, OfficeClock.startOf(from)).stream()).toList();
        Map<String, LocalDate> before = new HashMap<>();
        open.forEach(task -> before.put(task.id(), countedFor(task).dueOn()));
        change.run();
        List<MovedDeadline> moved = new ArrayList<>();
        for (OpenTask task : open) {
            LocalDate was = OfficeClock.dayOf(task.dueAt());
            LocalDate due = neverOverdueBy(was, countedFor(task).dueOn());
            if (was.equals(before.get(task.id())) && !due.equals(was)) {
                tasks.reschedule(task, deadlines.due(task, due).dates());
                moved.add(new MovedDeadline(task, was, due));
            }
        }
        return moved;
    }

    /** The days this case goes by have changed: its open tasks name them and get the dates these now give. Tells when each is due now. */
    @Transactional
    public Map<TaskRef, LocalDate> ofCase(String process, String businessKey) {
        Map<TaskRef, LocalDate> dueOn = new LinkedHashMap<>();
        for (OpenTask task : tasks.allOfCase(process, businessKey)) {
            LocalDate was = OfficeClock.dayOf(task.dueAt());
            LocalDate due = neverOverdueBy(was, countedFor(task).dueOn());
            tasks.describe(task);
            if (!due.equals(was)) {
                tasks.reschedule(task, deadlines.due(task, due).dates());
            }
            dueOn.put(task.ref(), due);
        }
        return dueOn;
    }

    /** What would be overdue by the change alone is due today; what was overdue before stays so unless it has time again. */
    private LocalDate neverOverdueBy(LocalDate was, LocalDate counted) {
        LocalDate today = clock.today();
        if (!counted.isBefore(today)) {
            return counted;
        }
        return was.isBefore(today) ? was : today;
    }

    private Deadline countedFor(OpenTask task) {
        return deadlines.of(task.ref(), task.agency(), OfficeClock.dayOf(task.createdAt()));
    }
}
