package vn.boiduong.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;

/**
 * Counts the deadlines of open tasks anew when working days change. Only a task whose due day follows from the calendar as
 * it was moves; one that was given its day otherwise keeps it.
 */
@Service
public class Recount {

    private final Deadlines deadlines;
    private final CaseTasks tasks;
    private final Directory directory;

    Recount(Deadlines deadlines, CaseTasks tasks, Directory directory) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.directory = directory;
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
            Deadline now = countedFor(task);
            if (was.equals(before.get(task.id())) && !was.equals(now.dueOn())) {
                tasks.reschedule(task, now.dates());
                moved.add(new MovedDeadline(task, was, now.dueOn()));
            }
        }
        return moved;
    }

    private Deadline countedFor(OpenTask task) {
        return deadlines.of(task.ref(), task.agency(), LocalDate.ofInstant(task.createdAt(), OfficeClock.ZONE));
    }
}
