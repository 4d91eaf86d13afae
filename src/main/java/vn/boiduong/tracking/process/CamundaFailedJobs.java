package vn.boiduong.tracking.process;

import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.engine.ProcessModels;
import vn.boiduong.tracking.FailedJobs;

@Component
class CamundaFailedJobs implements FailedJobs {

    private static final String CAUSED_BY = "Caused by: ";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessModels models;
    private final AsSystem asSystem;
    private final OfficeClock clock;

    CamundaFailedJobs(ManagementService management, RuntimeService runtime, ProcessModels models, AsSystem asSystem, OfficeClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.models = models;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    @Override
    public Optional<Thrown> find(String job, String agency) {
        return asSystem.call(() -> Optional.ofNullable(management.createJobQuery().jobId(job).tenantIdIn(agency).noRetriesLeft().singleResult())
                .map(this::thrown));
    }

    private Thrown thrown(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId()).singleResult();
        String step = job.getFailedActivityId() != null ? job.getFailedActivityId()
                : management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        String root = root(management.getJobExceptionStacktrace(job.getId()));
        int colon = root.indexOf(": ");
        return new Thrown(instance.getId(), job.getProcessDefinitionKey(), instance.getBusinessKey(),
                models.nameOf(job.getProcessDefinitionId(), step).orElse(step),
                colon < 0 ? root : root.substring(0, colon), colon < 0 ? "" : root.substring(colon + 2));
    }

    /** The line of a stack trace that names its last cause. */
    private static String root(String trace) {
        return trace == null ? "" : trace.lines().filter(line -> line.startsWith(CAUSED_BY)).map(line -> line.substring(CAUSED_BY.length()))
                .reduce((outer, inner) -> inner).orElseGet(() -> trace.lines().findFirst().orElse(""));
    }

    @Override
    public void retry(String job) {
        asSystem.run(() -> {
            management.setJobDuedate(job, Date.from(clock.now()));
            management.setJobRetries(job, 1);
        });
    }
}
