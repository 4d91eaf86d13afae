package vn.boiduong.engine;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs the engine's due jobs one by one in a fixed order, where no executor runs them: rehearsal and tests. */
@Component
public class EngineJobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    EngineJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Runs everything due at the engine's clock, and what becomes due by it, until nothing is left. Returns how many ran. */
    public int runDue() {
        int ran = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                ran += run(job);
            }
        }
        return ran;
    }

    private List<Job> due() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().orderByJobId().asc().listPage(0, 500);
    }

    private int run(Job job) {
        boolean stillThere = management.createJobQuery().jobId(job.getId()).executable().count() == 1;
        if (stillThere) {
            management.executeJob(job.getId());
        }
        return stillThere ? 1 : 0;
    }

    public long openIncidents() {
        return runtime.createIncidentQuery().count();
    }
}
