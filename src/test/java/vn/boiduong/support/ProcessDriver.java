package vn.boiduong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseHistory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.ActingAs;

/** Plays a process as people and time do: completes tasks as a person, moves the clock, runs what is due. */
public class ProcessDriver {

    private static final Duration OFFICE_OPENS = Duration.ofHours(8);

    private final OfficeClock clock;
    private final CaseTasks tasks;
    private final EngineJobs jobs;
    private final ActingAs actingAs;
    private final CaseHistory history;

    ProcessDriver(OfficeClock clock, CaseTasks tasks, EngineJobs jobs, ActingAs actingAs, CaseHistory history) {
        this.clock = clock;
        this.tasks = tasks;
        this.jobs = jobs;
        this.actingAs = actingAs;
        this.history = history;
    }

    /** Eight in the morning of the day; nothing due is run. */
    public void standAt(LocalDate day) {
        clock.standAt(OfficeClock.startOf(day).toInstant().plus(OFFICE_OPENS));
    }

    /** The morning of the day, with everything run that is due by then. */
    public void advanceTo(LocalDate day) {
        standAt(day);
        runDueJobs();
    }

    /** Every day up to this one, each with what is due on it: reminders come on their own days. */
    public void liveUntil(LocalDate day) {
        for (LocalDate next = clock.today(); !next.isAfter(day); next = next.plusDays(1)) {
            advanceTo(next);
        }
    }

    public int runDueJobs() {
        return jobs.runDue();
    }

    /** Does something as this officer, with the officer's roles and rights. */
    public <T> T as(String officer, Supplier<T> act) {
        return actingAs.call(officer, act);
    }

    public void as(String officer, Runnable act) {
        actingAs.call(officer, () -> {
            act.run();
            return null;
        });
    }

    /** Completes the one task of this name the officer sees in the case, as the officer. */
    public void complete(String officer, String process, String key, String task, Map<String, Object> values) {
        as(officer, () -> tasks.complete(only(officer, tasksNamed(process, key, task), process, key, task).id(), values));
    }

    /** As {@link #complete}, in a round per unit. */
    public void completeForUnit(String officer, String process, String key, String task, String unit, Map<String, Object> values) {
        as(officer, () -> tasks.complete(only(officer, tasksNamed(process, key, task).stream()
                .filter(open -> open.ref().unit().equals(Optional.of(unit))).toList(), process, key, task).id(), values));
    }

    /** Open tasks of the case by their id in the diagram, sorted, whoever they belong to. */
    public List<String> openTasks(String process, String key) {
        return tasks.ofCase(process, key).stream().map(open -> open.ref().task()).sorted().toList();
    }

    /** Open tasks of the case the officer sees. */
    public List<String> openTasksSeenBy(String officer, String process, String key) {
        return as(officer, () -> openTasks(process, key));
    }

    /** The end events the agency's cases of this process and key have reached; running ones leave none. */
    public List<String> endsOf(String agency, String process, String key) {
        return history.cases(agency).stream().filter(past -> past.process().equals(process) && past.businessKey().equals(key))
                .map(CaseHistory.PastCase::endEvent).filter(end -> end != null).toList();
    }

    private List<OpenTask> tasksNamed(String process, String key, String task) {
        return tasks.ofCase(process, key).stream().filter(open -> open.ref().task().equals(task)).toList();
    }

    private OpenTask only(String officer, List<OpenTask> found, String process, String key, String task) {
        assertThat(found).as("%s of %s %s as seen by %s", task, process, key, officer).hasSize(1);
        return found.get(0);
    }
}
