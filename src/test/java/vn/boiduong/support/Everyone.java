package vn.boiduong.support;

import java.util.Map;

import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Groups;

/** Those whose part a test does not look at: each completes what waits for them, quickly and beside the browser. */
public class Everyone {

    private final CaseTasks tasks;
    private final Groups groups;
    private final ProcessDriver driver;

    Everyone(CaseTasks tasks, Groups groups, ProcessDriver driver) {
        this.tasks = tasks;
        this.groups = groups;
        this.driver = driver;
    }

    /** Completes every open task of this name in the case, each as its assignee or the first of its group. */
    public void complete(String process, String key, String task, Map<String, Object> values) {
        tasks.ofCase(process, key).stream().filter(open -> open.ref().task().equals(task))
                .forEach(open -> driver.as(personFor(open), () -> tasks.complete(open.id(), values)));
        driver.runDueJobs();
    }

    /** The ward's needs, as its posts have them, and its plan, approved. */
    public void planTheYear(String yearKey) {
        complete("survey", yearKey, "Task_DeclareNeeds", Map.of());
        complete("survey", yearKey, "Task_ConsolidateNeeds", Map.of());
        complete("plan", yearKey, "Task_DraftPlan", Map.of());
        complete("plan", yearKey, "Task_ApprovePlan", Map.of("planApproved", true));
    }

    private String personFor(OpenTask task) {
        return task.assignee() != null ? task.assignee() : tasks.candidateGroups(task.id()).stream()
                .flatMap(group -> groups.members(group, task.agency()).stream()).findFirst().orElseThrow();
    }
}
