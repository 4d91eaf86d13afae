package vn.boiduong.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Runs the engine's due jobs one by one in a fixed order, where no executor runs them: rehearsal and tests. */
@Component
public class EngineJobs {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ManagementService management;
    private final RuntimeService runtime;

    EngineJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /**
     * Runs everything due at the engine's clock, and what becomes due by it, until nothing is left; the engine's own
     * housekeeping belongs to no process and stays out. Returns how many ran.
     */
    public int runDue() {
        return runDueExcept(Set.of());
    }

    /** As {@link #runDue()}, leaving out the jobs of these processes. */
    public int runDueExcept(Set<String> processes) {
        return runAll(() -> ordered(management.createJobQuery()).stream()
                .filter(job -> job.getProcessDefinitionKey() != null && !processes.contains(job.getProcessDefinitionKey())).toList());
    }

    /** Runs what is due in one case, and what becomes due by it. */
    public int runDueOf(String process, String businessKey) {
        Set<String> instances = runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey).list().stream().map(instance -> instance.getId())
                .collect(Collectors.toSet());
        return instances.stream()
                .mapToInt(instance -> runAll(() -> ordered(management.createJobQuery().processInstanceId(instance)))).sum();
    }

    /** Runs these jobs, and those there are after that, until there are none. */
    private int runAll(Supplier<List<Job>> jobs) {
        int ran = 0;
        for (List<Job> due = jobs.get(); !due.isEmpty(); due = jobs.get()) {
            for (Job job : due) {
                ran += runIfStillThere(job.getId()) ? 1 : 0;
            }
        }
        return ran;
    }

    /** Business keys of the cases of a process that have something due. */
    public Set<String> casesWithDueJobs(String process) {
        Set<String> instances = management.createJobQuery().processDefinitionKey(process).executable().list().stream()
                .map(Job::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty() ? Set.of() : runtime.createProcessInstanceQuery().processInstanceIds(instances).list()
                .stream().map(instance -> instance.getBusinessKey()).collect(Collectors.toSet());
    }

    private static List<Job> ordered(JobQuery query) {
        return query.executable().orderByJobDuedate().asc().orderByJobId().asc().list();
    }

    /** A job may be gone, or not due any more, by one that ran before it. */
    boolean runIfStillThere(String job) {
        boolean stillThere = management.createJobQuery().jobId(job).executable().count() == 1;
        if (stillThere) {
            management.executeJob(job);
        }
        return stillThere;
    }

    /** Whether every open case waits for a timer on or after the day, so that nothing is overdue or forgotten. */
    public boolean everyCaseWaitsBeyond(LocalDate day) {
        Date moment = Date.from(day.atStartOfDay(ZONE).toInstant());
        Set<String> waiting = management.createJobQuery().timers().duedateHigherThan(new Date(moment.getTime() - 1)).list().stream()
                .map(Job::getProcessInstanceId).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().list().stream().allMatch(open -> waiting.contains(open.getId()));
    }

    /** Incidents nobody has resolved. */
    public long openIncidents() {
        return runtime.createIncidentQuery().count();
    }
}
