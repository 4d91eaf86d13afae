package vn.boiduong.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the clock forward from one due date to the next and runs what is due on each before it goes on, so that everything happens
 * on its own day. The job executor, which would run all of it on whatever day the clock shows by then, takes nothing up meanwhile.
 * Must be called outside a transaction and on a thread that acts for nobody: each job has a transaction of its own, as the product's.
 */
@Component
public class TimeWalk {

    private static final Logger LOG = LoggerFactory.getLogger(TimeWalk.class);
    /** A job that somebody's act got in the way of is run again at once, one that fails has no more than this by the engine's own count. */
    private static final int ATTEMPTS = 3;

    /** What a walk looks at: the engine's own housekeeping belongs to no process and is left to the job executor. */
    private static final String WALKED = """
            RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and PROCESS_DEF_KEY_ is not null and PROCESS_DEF_KEY_ not in (:left)""";

    private final ObjectProvider<ProcessEngine> engine;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    TimeWalk(ObjectProvider<ProcessEngine> engine, EngineJobs jobs, JdbcClient jdbc) {
        this.engine = engine;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /**
     * Sets the clock to each moment until this one at which something falls due; the last setting is left to the caller. Jobs that
     * fail keep the retries they have left. After the first of these processes' jobs that fails, the others of theirs wait for
     * the job executor: what speaks to another machine does not hold up the walk.
     */
    public void until(Instant end, Set<String> speakingOut, Consumer<Instant> clock) {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getJobExecutor();
        boolean active = executor != null && executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            Set<String> leftOut = new HashSet<>();
            runDue(speakingOut, leftOut);
            for (Optional<Instant> next = nextDue(end, leftOut); next.isPresent(); next = nextDue(end, leftOut)) {
                clock.accept(next.get());
                runDue(speakingOut, leftOut);
            }
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private Optional<Instant> nextDue(Instant end, Set<String> leftOut) {
        return jdbc.sql("select min(DUEDATE_) from ACT_RU_JOB where DUEDATE_ > :now and DUEDATE_ <= :end and " + WALKED)
                .param("now", now()).param("end", Timestamp.from(end)).param("left", orNone(leftOut))
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    private record Due(String id, String process) {
    }

    /** Asked for by hand, for the engine's query would read all that is left out as well, each time. */
    private List<Due> due(Set<String> leftOut, Map<String, Integer> failures) {
        return jdbc.sql("select ID_ as id, PROCESS_DEF_KEY_ as process from ACT_RU_JOB where (DUEDATE_ is null or DUEDATE_ <= :now) and " + WALKED
                        + " order by DUEDATE_ nulls first, ID_")
                .param("now", now()).param("left", orNone(leftOut)).query(Due.class).list().stream()
                .filter(job -> failures.getOrDefault(job.id(), 0) < ATTEMPTS).toList();
    }

    private static Timestamp now() {
        return new Timestamp(ClockUtil.getCurrentTime().getTime());
    }

    private static Set<String> orNone(Set<String> leftOut) {
        return leftOut.isEmpty() ? Set.of("") : leftOut;
    }

    /** What is due, and what becomes due by it. */
    private void runDue(Set<String> speakingOut, Set<String> leftOut) {
        Map<String, Integer> failures = new HashMap<>();
        for (List<Due> due = due(leftOut, failures); !due.isEmpty(); due = due(leftOut, failures)) {
            due.forEach(job -> {
                if (!leftOut.contains(job.process()) && !run(job)) {
                    failures.merge(job.id(), 1, Integer::sum);
                    if (speakingOut.contains(job.process())) {
                        leftOut.addAll(speakingOut);
                    }
                }
            });
        }
    }

    private boolean run(Due job) {
        try {
            jobs.runIfStillThere(job.id());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("job {} of {} failed: {}", job.id(), job.process(), failure.getMessage());
            return false;
        }
    }
}
