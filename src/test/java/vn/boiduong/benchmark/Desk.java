package vn.boiduong.benchmark;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import vn.boiduong.shared.CourseOfficer;

/** What people and time do to an engine, the same for both: look a task up, complete it, run what is due. */
record Desk(ProcessEngine engine) {

    /** The acting person's open task of the case. */
    Task task(String process, CourseOfficer who, String name) {
        return engine.getTaskService().createTaskQuery().processDefinitionKey(process).processInstanceBusinessKey(who.key())
                .taskDefinitionKey(name).singleResult();
    }

    void complete(String process, CourseOfficer who, String name, Map<String, Object> values) {
        engine.getTaskService().complete(task(process, who, name).getId(), values);
    }

    void runDue() {
        var due = engine.getManagementService().createJobQuery().executable().list();
        while (!due.isEmpty()) {
            due.stream().map(Job::getId).forEach(engine.getManagementService()::executeJob);
            due = engine.getManagementService().createJobQuery().executable().list();
        }
    }

    long ended(Cohort cohort, String process, String endEvent) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKeyLike(cohort.course() + "/%").finished().list().stream()
                .filter(past -> endEvent.equals(past.getEndActivityId())).count();
    }
}
